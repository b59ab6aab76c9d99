import { insideCell } from "./commune-cells.ts";
import { formerCommunesOf } from "./former-communes.ts";
import type { SampleCommune, World } from "./world.ts";

/** An office building of a commune, or of one that was merged into it, with the parcel it stands on. */
export interface PublicBuilding {
  /** Code of the former commune whose office it was; undefined for the office in use today. */
  readonly formerCommune?: { readonly code: string; readonly name: string };
  readonly mapSheetNo: number;
  readonly parcelNo: number;
  readonly areaM2: number;
  readonly point: readonly [longitude: number, latitude: number];
  /** Emptied by the merger of 2025 and not yet given to another use. */
  readonly surplus: boolean;
}

/** Sheet numbers of land of the state, apart from those of households and enterprises. */
const firstSheet = 8_000;

/** The office of a commune and the buildings that the merged communes left; the same for land and for public assets. */
export function publicBuildingsOf(world: World, commune: SampleCommune): readonly PublicBuilding[] {
  const position = world.communes.indexOf(commune);
  const [west, south, east, north] = commune.box;
  return [undefined, ...formerCommunesOf(commune.code).slice(1)].map((formerCommune, at) => {
    const random = world.random("public-building", position * 100 + at);
    const scatter = formerCommune === undefined ? 0 : 0.4;
    return {
      ...(formerCommune === undefined ? {} : { formerCommune }),
      mapSheetNo: firstSheet + position,
      parcelNo: 1 + at,
      areaM2: random.int(900, 5_200),
      point: roundedInside(commune, [
        commune.point[0] + (random.next() - 0.5) * scatter * (east - west),
        commune.point[1] + (random.next() - 0.5) * scatter * (north - south),
      ]),
      surplus: formerCommune !== undefined && random.chance(0.45),
    };
  });
}

function roundedInside({ code }: SampleCommune, at: PublicBuilding["point"]): PublicBuilding["point"] {
  const [longitude, latitude] = insideCell(code, at);
  return [fiveDecimals(longitude), fiveDecimals(latitude)];
}

const fiveDecimals = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;
