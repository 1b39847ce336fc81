// Loaded before a program: kills it just before it renames something to a path with this end.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { renameSync } = fs;
fs.renameSync = (from, to) => {
  if (String(to).endsWith(process.env["KILL_BEFORE_RENAME_TO"])) process.kill(process.pid, "SIGKILL");
  renameSync(from, to);
};
syncBuiltinESMExports();
