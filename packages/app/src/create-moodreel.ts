import { DEFAULTS } from "@moodreel/core";
import { withShelves, type ProfileStore, type Store } from "@moodreel/store";
import { platform } from "#platform";
import { checkAll } from "./check/check-all.ts";
import { lookAtParts } from "./check/look-at-parts.ts";
import { CALL_SHAPES } from "./calls/call-shapes.ts";
import { checkedCalls } from "./calls/checked-calls.ts";
import { aboutItem } from "./about/about-item.ts";
import { facetsOf } from "./catalogs/facets-of.ts";
import { findItem } from "./catalogs/find-item.ts";
import { listItems } from "./catalogs/list-items.ts";
import { listCatalogs } from "./catalogs/list-catalogs.ts";
import { exportCatalog, removeCatalog } from "./catalogs/manage-catalogs.ts";
import { disconnect, forgetConnection, listConnections } from "./connections/list-connections.ts";
import type { ConnectGiven } from "./connections/connect.ts";
import type { Context } from "./context/context.ts";
import { importGiven } from "./import/import-file.ts";
import type { ImportGiven } from "./import/import-given.ts";
import { sourceOf, type FileGiven } from "./import/source-of.ts";
import { connectionsInMemory } from "./media/connection.ts";
import type { Moodreel } from "./moodreel.ts";
import { moodOfPicture } from "./pictures/mood-of-picture.ts";
import { readFaces } from "./pictures/read-faces.ts";
import { policyOf, setPolicy } from "./policy/policies.ts";
import { oneFor } from "./recommend/one-for.ts";
import { recommendFor, whyNotFor } from "./recommend/recommend-for.ts";
import { similarTo } from "./recommend/similar-to.ts";
import { roomCards } from "./room/room-cards.ts";
import { exportOpinions } from "./viewers/export-opinions/export-opinions.ts";
import { clearHistory, correct, historyOf } from "./viewers/history.ts";
import { importRatings } from "./viewers/import-ratings.ts";
import { forgetLearned, learnedOf } from "./viewers/learned.ts";
import { addViewer, exportViewer, keepMoods, limitAge, removeViewer } from "./viewers/manage-viewers.ts";
import { opinionsOf, passOver, rate, react, withdraw } from "./viewers/opinions.ts";
import { NO_MODELS } from "./models/taste-models.ts";

/** What a Moodreel works with; only the two stores are required. */
export interface MoodreelPorts extends Partial<
  Pick<Context, "connections" | "models" | "now" | "timeZone" | "platform" | "bringStarter" | "checkHome">
> {
  readonly store: Store;
  readonly profiles: ProfileStore;
}

/**
 * A Moodreel over stores that are open already, such as those of a test or a page.
 *
 * @param onClose closes what the caller opened for it
 *
 * @example
 * import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
 *
 * const moodreel = createMoodreel({ store: openMemoryStore(), profiles: openMemoryProfiles() });
 */
export function createMoodreel(
  { store, ...ports }: MoodreelPorts,
  onClose: () => Promise<unknown> = async () => null,
): Moodreel {
  const context: Context = {
    catalogs: withShelves(store),
    policies: store,
    imports: store,
    models: NO_MODELS,
    connections: connectionsInMemory(),
    platform,
    now: Date.now,
    bringStarter: async () => null,
    checkHome: async () => [],
    ...ports,
  };
  return moodreelOf(context, store, onClose);
}

/**
 * @param store what is backed up
 * @param isOpenAround whether what it stands on is open
 */
function moodreelOf(
  context: Context,
  store: Store,
  onClose: () => Promise<unknown>,
  isOpenAround: () => boolean = () => true,
): Moodreel {
  const { profiles, models } = context;
  let closing: Promise<unknown> | null = null;
  const isOpen = (): boolean => closing === null && isOpenAround();
  const calls: Omit<Moodreel, "readFaces" | "close"> = {
    recommend: (question) => recommendFor(context, question),
    whyNot: (question, item) => whyNotFor(context, question, item),
    one: (question) => oneFor(context, question),
    similar: (item, given = {}) => similarTo(context, item, given),
    roomCards: (question) => roomCards(context, question),
    moodOfPicture: (picture) => moodOfPicture(context, picture),

    catalogs: () => listCatalogs(context),
    importFile: (file, given = {}) => importGiven(context, file, given),
    openFile: (file, given = {}) => openFile(context, store, file, given, isOpen),
    connect: (given) => connectServer(context, given),
    connections: () => listConnections(context),
    disconnect: (name) => disconnect(context, name),
    refresh: async (name, given = {}) =>
      (await import("./connections/refresh.ts")).refresh(context, name, given.signal),
    play: async (item, given = {}) => (await import("./connections/play.ts")).play(context, item, given),
    poster: async (item, given = {}) =>
      (await import("./connections/poster-of.ts")).posterOf(context, item, given),
    removeCatalog: async (name) => {
      await removeCatalog(context, name);
      await forgetConnection(context, name);
    },
    exportCatalog: (name, given = {}) => exportCatalog(context, name, given),
    items: (question = {}) => listItems(context, question),
    facets: (given = {}) => facetsOf(context, given),
    findItem: (item, given = {}) => findItem(context, item, given),
    aboutItem: (item, given = {}) => aboutItem(context, item, given),

    policy: (kind) => policyOf(context, kind),
    setPolicy: (kind, policy) => setPolicy(context, kind, policy),

    react: (...args) => react(context, ...args),
    rate: (...args) => rate(context, ...args),
    withdraw: (...args) => withdraw(context, ...args),
    passOver: (...args) => passOver(context, ...args),
    opinions: (viewer, kind, beside) => opinionsOf(context, viewer, kind, beside),
    importRatings: (viewer, file, given = {}) =>
      importRatings(context, viewer, sourceOf(file, "ratings"), given),
    correct: (viewer, looked, felt) => correct(context, viewer, looked, felt),

    learned: (viewer, given = {}) => learnedOf(context, viewer, given),
    forgetLearned: (viewer, kind) => forgetLearned(context, viewer, kind),
    history: (viewer, limit) => historyOf(context, viewer, limit),
    clearHistory: (viewer) => clearHistory(context, viewer),

    viewers: () => profiles.profiles(),
    addViewer: (name, given = {}) => addViewer(context, name, given),
    keepMoods: (viewer, keepsMoods) => keepMoods(context, viewer, keepsMoods),
    limitAge: (viewer, ageLimit) => limitAge(context, viewer, ageLimit),
    removeViewer: (viewer) => removeViewer(context, viewer),
    exportViewer: (viewer) => exportViewer(context, viewer),
    exportOpinions: (viewer, format) => exportOpinions(context, viewer, format),

    train: (file, { kind = DEFAULTS.kind, ...given } = {}) =>
      context.platform.train(models, kind, file, given, context.catalogs),
    backup: (file) => context.platform.backup(store, profiles, file),
    restore: (file) => context.platform.restore(store, profiles, file),
    check: () => checkAll(store, profiles, context.checkHome),
    health: () => lookAtParts(context, store),
  };
  return {
    ...checkedCalls(calls, CALL_SHAPES, isOpen),
    readFaces: (pictures, given = {}) => readFaces(pictures, given),
    close: async () => void (await (closing ??= onClose())),
  };
}

/** Loaded here: few connect anything, and a page never does. */
async function connectServer(context: Context, given: ConnectGiven) {
  return (await import("./connections/connect.ts")).connect(context, given);
}

/** Policies and viewers are those of the home; the catalogue is gone when it is closed. */
async function openFile(
  context: Context,
  store: Store,
  file: FileGiven,
  given: ImportGiven,
  isOpen: () => boolean,
) {
  const memory = await context.platform.openMemory();
  try {
    const over = {
      ...context,
      catalogs: withShelves(memory),
      imports: memory,
      connections: connectionsInMemory(),
      bringStarter: async () => null,
    };
    const report = await importGiven(over, file, given);
    return { report, moodreel: moodreelOf(over, store, () => memory.close(), isOpen) };
  } catch (error) {
    await memory.close();
    throw error;
  }
}
