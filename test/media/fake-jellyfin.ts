import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { ImageApiAxiosParamCreator } from "@jellyfin/sdk/lib/generated-client/api/image-api.js";
import { LibraryApiAxiosParamCreator } from "@jellyfin/sdk/lib/generated-client/api/library-api.js";
import { SessionApiAxiosParamCreator } from "@jellyfin/sdk/lib/generated-client/api/session-api.js";
import { SystemApiAxiosParamCreator } from "@jellyfin/sdk/lib/generated-client/api/system-api.js";
import { UserApiAxiosParamCreator } from "@jellyfin/sdk/lib/generated-client/api/user-api.js";
import type { BaseItemDto } from "@jellyfin/sdk/lib/generated-client/models/base-item-dto.js";
import type { SessionInfoDto } from "@jellyfin/sdk/lib/generated-client/models/session-info-dto.js";
import type { SystemInfo } from "@jellyfin/sdk/lib/generated-client/models/system-info.js";
import type { UserDto } from "@jellyfin/sdk/lib/generated-client/models/user-dto.js";
import { JPEG } from "./fake-picture.ts";
import { LIBRARY, type LibraryFilm } from "./library.ts";
import { listening, type FakeServer } from "./listening.ts";

export const KEY = "0123456789abcdef0123456789abcdef";
const ANNA: UserDto = { Id: idOf(900), Name: "Anna" };
const BEN: UserDto = { Id: idOf(901), Name: "Ben" };
const BOX = idOf(800);

export interface FakeJellyfin extends FakeServer {
  playing(): string | null;
  /** What was asked that the SDK's description of the API does not know. */
  readonly unknown: readonly string[];
}

/** A Jellyfin as its SDK describes it: answers have the SDK's types, and questions are held to what it would ask. */
export async function fakeJellyfin(): Promise<FakeJellyfin> {
  const unknown: string[] = [];
  let playing: string | null = null;
  const known = knownQuestions();

  function answer(method: string, { pathname, searchParams: asked }: URL): unknown {
    switch (`${method} ${pathname}`) {
      case "GET /System/Info":
        return {
          ServerName: "Attic",
          Version: "10.11.2",
          ProductName: "Jellyfin Server",
        } satisfies SystemInfo;
      case "GET /Users":
        return [ANNA, BEN];
      case "GET /Items":
        return itemsFor(asked);
      case "GET /Sessions":
        return SESSIONS;
      case "POST /Sessions/tv-1/Playing":
        playing = LIBRARY[Number.parseInt(asked.get("itemIds") ?? "", 16) - 1]?.title ?? null;
        return null;
      default:
        return undefined;
    }
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? "", "http://jellyfin");
    const method = request.method ?? "GET";
    if (request.headers.authorization?.includes(`Token="${KEY}"`) !== true)
      return void response.writeHead(401).end();
    for (const name of unknownOf(known, method, url)) unknown.push(name);
    if (url.pathname === `/Items/${idOf(1)}/Images/Primary`)
      return void response.setHeader("content-type", "image/jpeg").end(JPEG);
    const found = answer(method, url);
    if (found === undefined) return void response.writeHead(404).end();
    if (found === null) return void response.writeHead(204).end();
    response.setHeader("content-type", "application/json; charset=utf-8").end(JSON.stringify(found));
  }

  const server = await listening(createServer(serve));
  return { ...server, playing: () => playing, unknown };
}

const SESSIONS: readonly SessionInfoDto[] = [
  session("phone-1", { DeviceName: "Phone", SupportsRemoteControl: false }),
  session("browser-1", { DeviceName: "Browser", NowPlayingItem: { Id: idOf(2), Name: "Loud Mountain" } }),
  session("tv-1", { DeviceName: "Living room", LastActivityDate: "2026-11-20T20:00:00.0000000Z" }),
  session("speaker-1", { DeviceName: "Kitchen", PlayableMediaTypes: ["Audio"] }),
];

function session(Id: string, more: Partial<SessionInfoDto>): SessionInfoDto {
  const LastActivityDate = "2026-11-28T20:00:00.0000000Z";
  return {
    Id,
    SupportsRemoteControl: true,
    PlayableMediaTypes: ["Video"],
    LastActivityDate,
    ...more,
  } as SessionInfoDto;
}

function itemsFor(asked: URLSearchParams): {
  Items: BaseItemDto[];
  TotalRecordCount: number;
  StartIndex: number;
} {
  const start = Number(asked.get("startIndex") ?? 0);
  const films = LIBRARY.map((film, at) => filmOf(film, at + 1, asked));
  const found =
    asked.get("includeItemTypes") === "BoxSet"
      ? [{ Id: BOX, Name: "Harbour Collection", Type: "BoxSet" } satisfies BaseItemDto]
      : asked.get("parentId") === BOX
        ? films.filter((_film, at) => LIBRARY[at]?.set !== undefined)
        : films.filter((film) => isAskedFor(film, asked));
  const limit = Number(asked.get("limit") ?? found.length);
  return { Items: found.slice(start, start + limit), TotalRecordCount: found.length, StartIndex: start };
}

function isAskedFor({ Id, UserData }: BaseItemDto, asked: URLSearchParams): boolean {
  const ids = asked.getAll("ids");
  if (ids.length > 0) return ids.includes(Id ?? "");
  if (asked.get("isPlayed") === "true") return UserData?.Played === true;
  return asked.get("isFavorite") !== "true" || UserData?.IsFavorite === true;
}

function filmOf(film: LibraryFilm, number: number, asked: URLSearchParams): BaseItemDto {
  const fields: ReadonlySet<unknown> = new Set(asked.getAll("fields"));
  const given = <T extends keyof BaseItemDto>(name: T, value: BaseItemDto[T]) =>
    fields.has(name) ? { [name]: value } : {};
  const { title, original, year, genres, imdb, tmdb, certificate, minutes } = film;
  const isAnna = asked.get("userId") === ANNA.Id;
  return {
    Id: idOf(number),
    Name: title,
    Type: "Movie",
    ProductionYear: year,
    PremiereDate: `${year}-03-04T00:00:00.0000000Z`,
    CommunityRating: 7.5,
    RunTimeTicks: minutes * 600_000_000,
    ...(certificate === undefined ? {} : { OfficialRating: certificate }),
    ImageTags: film.hasPoster === true ? { Primary: "5f1c" } : {},
    ...given("Genres", [...genres]),
    ...given("OriginalTitle", original ?? title),
    ...given("Overview", `What ${title} is about.`),
    ...given("ProductionLocations", ["Germany"]),
    ...given("Tags", ["boats"]),
    ...given("ProviderIds", { ...(imdb && { Imdb: imdb }), ...(tmdb && { Tmdb: tmdb }) }),
    ...given("People", [
      { Name: "Abel Actor", Type: "Actor", Role: "Captain" },
      { Name: "Ada Actor", Type: "Actor" },
      { Name: "Dora Director", Type: "Director" },
      { Name: "Willa Writer", Type: "Writer" },
    ]),
    UserData: {
      Key: String(number),
      ItemId: idOf(number),
      PlayCount: film.isWatched === true && isAnna ? 2 : 0,
      Played: film.isWatched === true && isAnna,
      IsFavorite: film.isFavourite === true && isAnna,
      ...(film.rating === undefined || !isAnna ? {} : { Rating: film.rating }),
      ...(film.isWatched === true && isAnna ? { LastPlayedDate: "2026-11-20T21:00:00.0000000Z" } : {}),
    } as NonNullable<BaseItemDto["UserData"]>,
  };
}

/** Jellyfin's ids are 32 digits. */
function idOf(number: number): string {
  return number.toString(16).padStart(32, "0");
}

interface Known {
  readonly method: string;
  readonly path: RegExp;
  readonly names: ReadonlySet<string>;
}

/** What the SDK asks Jellyfin, which is made of its OpenAPI document: addresses, and the names in their queries. */
function knownQuestions(): readonly Known[] {
  const { getItems } = LibraryApiAxiosParamCreator();
  const { getSystemInfo } = SystemApiAxiosParamCreator();
  const { getUsers } = UserApiAxiosParamCreator();
  const { getSessions, play } = SessionApiAxiosParamCreator();
  const { getItemImage } = ImageApiAxiosParamCreator();
  return [getItems, getSystemInfo, getUsers, getSessions, play, getItemImage].map((ask) => {
    const source = String(ask);
    const [, path = ""] = /localVarPath = `([^`]+)`/.exec(source) ?? [];
    const [, method = ""] = /method: '(\w+)'/.exec(source) ?? [];
    const names = [...source.matchAll(/localVarQueryParameter\['(\w+)'\]/g)].map(([, name]) => name!);
    const pattern = path.replaceAll(/\{\w+\}/g, "[^/]+");
    return { method, path: new RegExp(`^${pattern}$`), names: new Set(names) };
  });
}

function unknownOf(
  known: readonly Known[],
  method: string,
  { pathname, searchParams }: URL,
): readonly string[] {
  const question = known.find((one) => one.method === method && one.path.test(pathname));
  if (question === undefined) return [`${method} ${pathname}`];
  return [...searchParams.keys()]
    .filter((name) => !question.names.has(name))
    .map((name) => `${method} ${pathname}?${name}`);
}
