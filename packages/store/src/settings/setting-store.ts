/** Where the program keeps small texts for itself, such as the mapping of a file's columns. */
export interface SettingStore {
  /** `null` when there is none. */
  readSetting(name: string): Promise<string | null>;
  /** `null` takes it away. */
  writeSetting(name: string, value: string | null): Promise<void>;
}
