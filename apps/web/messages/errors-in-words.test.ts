import { API_ERRORS, MEDIA_ERRORS, MOODREEL_ERRORS, ROOM_ERRORS } from "@moodreel/core/error";
import { expect, test } from "vitest";
import { MESSAGES } from "../src/shared/messages/index.ts";

/** What the page never asks for, or answers in another way: the commands, the libraries and other programs do. */
const NOT_OF_THE_PAGE = new Set([
  "file-not-found",
  "not-a-file",
  "file-exists",
  "encoding-unknown",
  "backup-damaged",
  "backup-too-new",
  "database-url-invalid",
  "moodreel-closed",
  "item-unclear",
  "catalog-exists",
  "media-url-invalid",
  "media-user-unknown",
  "connection-name-invalid",
  // The page is about to see the step that the room is at.
  "room-not-now",
  "upload-missing",
  "not-found",
  "method-not-allowed",
  "address-too-long",
  "media-type-unsupported",
  "headers-too-large",
]);

test("whatever the server refuses, the page has words for it in every language", () => {
  const codes = Object.keys({ ...MOODREEL_ERRORS, ...MEDIA_ERRORS, ...ROOM_ERRORS, ...API_ERRORS });
  expect(codes.filter((code) => !NOT_OF_THE_PAGE.has(code) && !Object.hasOwn(MESSAGES.error, code))).toEqual(
    [],
  );
});
