import { createContext } from "react";

/** Names of those whose faces the camera sees, as somebody said who is who; empty where nobody did. */
export const Seated = createContext<readonly string[]>([]);
