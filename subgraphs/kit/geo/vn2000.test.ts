import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geodesicMetres } from "./distance.ts";
import { boxInSystem, coordinateSystems, fromWgs84, inRangeOf, toWgs84 } from "./vn2000.ts";

/**
 * Computed by PROJ 9.5.1 with its EPSG database (EPSG:5898 and EPSG:9216 to EPSG:4326 by EPSG:6960, the parameters of
 * Decision 05/2007/QĐ-BTNMT): another implementation, from a registry of its own, to nine decimals (0.1 mm).
 */
const controls = [
  ["EPSG:5898", 500_000, 1_600_000, 108.001808254, 14.467284758],
  ["EPSG:5898", 586_789.123, 1_671_234.567, 108.809246764, 15.109704526],
  ["EPSG:5898", 412_345.678, 1_590_000.25, 107.189053607, 14.375508187],
  ["EPSG:5898", 560_000, 1_700_000, 108.560716024, 15.370437914],
  ["EPSG:9216", 500_000, 1_600_000, 107.501809958, 14.467288648],
  ["EPSG:9216", 586_789.123, 1_671_234.567, 108.309248697, 15.109708577],
  ["EPSG:9216", 412_345.678, 1_590_000.25, 106.689055087, 14.375512059],
  ["EPSG:9216", 560_000, 1_700_000, 108.06071789, 15.370442033],
] as const;

const zones = coordinateSystems.filter((system) => system !== "EPSG:4326");
const inProvince = fc.record({
  longitude: fc.double({ min: 107.2, max: 109.2, noNaN: true }),
  latitude: fc.double({ min: 13.9, max: 15.5, noNaN: true }),
});

describe("VN-2000", () => {
  test.each(controls)(
    "%s %d %d is where PROJ has it, to a millimetre",
    (system, easting, northing, longitude, latitude) => {
      const found = toWgs84(system, [easting, northing]);
      expect(geodesicMetres(found, [longitude, latitude])).toBeLessThan(0.001);
    },
  );

  test("without the seven parameters everything would lie some 200 m off, with the rotations turned the other way a metre", () => {
    const [longitude, latitude] = toWgs84("EPSG:5898", [500_000, 1_600_000]);
    expect(geodesicMetres([longitude, latitude], [108, latitude])).toBeGreaterThan(190);
  });

  test("there and back is the same place, to two millimetres, anywhere in the province and in either zone", () => {
    fc.assert(
      fc.property(inProvince, fc.constantFrom(...zones), ({ longitude, latitude }, system) => {
        const back = toWgs84(system, fromWgs84(system, [longitude, latitude]));
        expect(geodesicMetres(back, [longitude, latitude])).toBeLessThan(0.002);
      }),
    );
  });

  test("one place has eastings some 53 km apart in the two zones, which is why the zone must be named", () => {
    const east = fromWgs84("EPSG:5898", [108.2, 14.8])[0];
    const west = fromWgs84("EPSG:9216", [108.2, 14.8])[0];
    expect(west - east).toBeGreaterThan(53_000);
    expect(west - east).toBeLessThan(54_500);
  });

  test("easting and northing in the wrong order are no position", () => {
    fc.assert(
      fc.property(inProvince, fc.constantFrom(...zones), ({ longitude, latitude }, system) => {
        const [easting, northing] = fromWgs84(system, [longitude, latitude]);
        expect(inRangeOf(system)(easting, northing)).toBe(true);
        expect(inRangeOf(system)(northing, easting)).toBe(false);
      }),
    );
  });

  test("a box in a zone's coordinates holds every place of the box in degrees", () => {
    fc.assert(
      fc.property(
        inProvince,
        inProvince,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...zones),
        (a, b, x, y, system) => {
          const [west, east] = [Math.min(a.longitude, b.longitude), Math.max(a.longitude, b.longitude)];
          const [south, north] = [Math.min(a.latitude, b.latitude), Math.max(a.latitude, b.latitude)];
          const box = boxInSystem(system, [west, south, east, north]);
          const [easting, northing] = fromWgs84(system, [west + (east - west) * x, south + (north - south) * y]);
          expect(easting >= box[0] && easting <= box[2] && northing >= box[1] && northing <= box[3]).toBe(true);
        },
      ),
    );
  });
});
