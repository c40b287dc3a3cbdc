import { userInfo } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { homeFolder } from "./home-folder.ts";

const SHARE = join(".local", "share", "moodreel");

test("what is kept lies in the person's own folder, wherever a program is started", () => {
  expect(homeFolder({ HOME: "/home/ana" }, "linux")).toBe(join("/home/ana", SHARE));
  expect(homeFolder({ HOME: "" }, "linux")).toBe(join(userInfo().homedir, SHARE));
  expect(homeFolder({}, "linux")).toBe(join(userInfo().homedir, SHARE));
  expect(homeFolder({ HOME: "/home/ana", XDG_DATA_HOME: "here" }, "linux")).toBe(join("/home/ana", SHARE));
  expect(homeFolder({ HOME: "/home/ana", XDG_DATA_HOME: "/data" }, "linux")).toBe("/data/moodreel");
});

test("a folder that is named is taken, with ~ for the person's own where no shell has put it", () => {
  const env = { HOME: "/home/ana" };
  expect(homeFolder({ ...env, MOODREEL_HOME: "/srv/moodreel" }, "linux")).toBe("/srv/moodreel");
  expect(homeFolder({ ...env, MOODREEL_HOME: "~/films" }, "linux")).toBe("/home/ana/films");
  expect(homeFolder({ ...env, MOODREEL_HOME: "~" }, "linux")).toBe("/home/ana");
  expect(homeFolder({ ...env, MOODREEL_HOME: "~films" }, "linux")).toBe("~films");
});
