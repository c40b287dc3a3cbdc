import { createMoodreel, STARTER, type Moodreel } from "@moodreel/app";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import type { KeptThings } from "./kept-things.ts";
import type { StarterFilms } from "./starter-films.ts";
import type { Turns } from "./turns.ts";

/** How much of the starter a question needs. */
export type Extent = "first" | "whole";

export interface SessionPorts {
  readonly kept: KeptThings;
  readonly starter: StarterFilms;
  readonly turns: Turns;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** After each change of this session, once it is kept. */
  readonly onChange?: (version: number) => void;
}

interface Opened {
  readonly moodreel: Moodreel;
  readonly extent: Extent;
  /** The starter's films are there, as the page brought them. */
  readonly hasStarter: boolean;
  /** Of what is kept; grows with each change of this session. */
  version: number;
}

const STARTER_KEY = `catalog ${STARTER.name}`;
/** Stands for a starter that the person deleted: the page would bring it again. */
const DELETED = "deleted";

/**
 * The product in this page. What is said in one tab is known in the others before they change anything,
 * so none writes over what another has kept.
 */
export class Session {
  readonly #ports: SessionPorts;
  #opened: Promise<Opened> | null = null;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  look<T>(extent: Extent, work: (moodreel: Moodreel, opened: Opened) => Promise<T>): Promise<T> {
    return this.#inTurn("look", extent, work);
  }

  change<T>(extent: Extent, work: (moodreel: Moodreel, opened: Opened) => Promise<T>): Promise<T> {
    return this.#inTurn("change", extent, work);
  }

  async #inTurn<T>(
    turn: keyof Turns,
    extent: Extent,
    work: (moodreel: Moodreel, opened: Opened) => Promise<T>,
  ): Promise<T> {
    const { starter, turns } = this.#ports;
    // Before the turn: nobody else waits for what comes over the network.
    await starter[extent]();
    return turns[turn](async () => {
      const opened = await this.#current(extent);
      return work(opened.moodreel, opened);
    });
  }

  /** What is open, unless another tab has changed something since, or more films are needed. */
  async #current(extent: Extent): Promise<Opened> {
    const before = this.#opened;
    const opened = await before;
    const enough = opened !== null && (opened.extent === "whole" || extent === "first");
    if (enough && opened.version === (await this.#ports.kept.version())) return opened;
    // Another question may have opened it meanwhile.
    if (this.#opened !== before) return this.#current(extent);
    const opening = this.#open(opened?.extent === "whole" ? "whole" : extent);
    this.#opened = opening;
    opening.catch(() => {
      if (this.#opened === opening) this.#opened = null;
    });
    return opening;
  }

  async #open(extent: Extent): Promise<Opened> {
    const { kept, starter, now = Date.now } = this.#ports;
    const { version, things } = await kept.read();
    const own = things.get(STARTER_KEY);
    const saved = new Map(things);
    if (own === DELETED) saved.delete(STARTER_KEY);
    if (own === undefined) {
      const [{ importedAt }, items] = await Promise.all([starter.facts(), starter[extent]()]);
      saved.set(STARTER_KEY, { kind: STARTER.kind, importedAt, fingerprint: null, items });
    }
    const options = { saved, save: (key: string, value: unknown) => this.#save(opened, key, value) };
    const ports = { store: openMemoryStore(options), profiles: openMemoryProfiles(options), now };
    const opened: Opened = {
      moodreel: createMoodreel(ports),
      extent,
      hasStarter: own === undefined,
      version,
    };
    return opened;
  }

  async #save(opened: Opened, key: string, value: unknown): Promise<void> {
    const { kept, onChange } = this.#ports;
    const lasting = value === null ? (key === STARTER_KEY ? DELETED : undefined) : value;
    await kept.write(key, lasting, opened.version + 1);
    opened.version += 1;
    onChange?.(opened.version);
  }
}
