// The service worker of the page without a server: all of the page comes from its copy.
import { keepFiles } from "./keep-files.ts";

keepFiles();
