throw new Error("This page reads no files.");
