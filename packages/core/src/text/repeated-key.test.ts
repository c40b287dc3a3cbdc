import fc from "fast-check";
import { expect, test } from "vitest";
import { repeatedKey } from "./repeated-key.ts";

test.for<[text: string, key: string | null]>([
  ['{"a":1,"a":2}', "a"],
  ['{"a":1,\n "b":{"c":1 , "c" : 2}}', "c"],
  [String.raw`{"emotion":"happy","\u0065motion":"sad"}`, "emotion"],
  ['[{"a":1},{"a":2}]', null],
  ['{"a":{"a":{"a":[]}}}', null],
  ['{"a":"a","b":"a:","c":["a","a"]}', null],
  [String.raw`{"a\"":1,"a\\":2,"a":"\\\""}`, null],
  ['{"__proto__":1,"toString":2,"":3}', null],
  ['{"":1,"":2}', ""],
  ["1", null],
])("%s: %s", ([text, key]) => {
  expect(repeatedKey(text)).toBe(key);
});

test("finds none in what was written from values, and one that was put in", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (object, key) => {
      const { [key]: _, ...others } = object;
      const text = JSON.stringify(others);
      expect(repeatedKey(text)).toBeNull();
      const twice = `${JSON.stringify(key)}:1, ${JSON.stringify(key)} :2`;
      expect(repeatedKey(`{${twice}${text === "{}" ? "" : ","}${text.slice(1)}`)).toBe(key);
    }),
  );
});
