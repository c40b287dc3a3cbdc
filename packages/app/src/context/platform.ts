import type { Kind } from "@moodreel/core";
import type { BackupReport, BackupSummary, ProfileStore, ShelvedStore, Store } from "@moodreel/store";
import type { OpenedHome, HomeOptions } from "./home-options.ts";
import type { TrainGiven, TrainReport } from "../learn/train.ts";
import type { ServerConnection } from "../media/connection.ts";
import type { MediaServer, Picture } from "../media/media-server.ts";
import type { TasteModels } from "../models/taste-models.ts";

/** What needs Node. The implementation is chosen by conditions of package.json. */
export interface Platform {
  openHome(options: HomeOptions): Promise<OpenedHome>;
  /** A store that is gone when it is closed. */
  openMemory(): Promise<Store>;
  /** Asks nothing yet. */
  openServer(connection: ServerConnection): Promise<MediaServer>;
  /** The whole path of a folder; `null` for anything else. */
  folderAt(path: string): Promise<string | null>;
  /** A picture inside a folder; `null` for anything else. @param path within it, with `/` */
  readPicture(folder: string, path: string): Promise<Picture | null>;
  train(
    models: TasteModels,
    kind: Kind,
    file: string,
    given: TrainGiven,
    catalogs: ShelvedStore,
  ): Promise<TrainReport>;
  backup(store: Store, profiles: ProfileStore, file: string): Promise<BackupReport>;
  restore(store: Store, profiles: ProfileStore, file: string): Promise<BackupSummary>;
}
