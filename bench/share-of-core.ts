import { mkdirSync, rmdirSync, writeFileSync } from "node:fs";

const periodMicroseconds = 20_000;
/** Version 1 and version 2 of control groups, as they are usually mounted. */
const hierarchies = [
  {
    root: "/sys/fs/cgroup/cpu",
    settings: (quota: number) => ({ "cpu.cfs_period_us": periodMicroseconds, "cpu.cfs_quota_us": quota }),
  },
  { root: "/sys/fs/cgroup", settings: (quota: number) => ({ "cpu.max": `${quota} ${periodMicroseconds}` }) },
] as const;

/**
 * Holds a process to a share of one core, so that what else runs has a core left: a stand-in for cores that the machine
 * does not have. Linux and root only. Returns how to take the group away again, once the process is gone.
 */
export function holdToShare(pid: number, share: number): () => void {
  for (const { root, settings } of hierarchies) {
    const group = `${root}/lgsp-bench-${pid}`;
    try {
      mkdirSync(group);
      for (const [name, value] of Object.entries(settings(Math.round(share * periodMicroseconds))))
        writeFileSync(`${group}/${name}`, String(value));
      writeFileSync(`${group}/cgroup.procs`, String(pid));
      return () => rmdirSync(group);
    } catch {
      // the other version, or none
    }
  }
  throw new Error("no control group can be made: --share needs Linux and root");
}
