// node validate_gltf.mjs FILE...: the Khronos validator's counts, one object a file.
import fs from "fs";
import { createRequire } from "module";
import path from "path";

const require = createRequire(path.join(process.env.NODE_PACKAGES, "package.json"));
const validator = require("gltf-validator");
const found = [];
for (const file of process.argv.slice(2)) {
  const report = await validator.validateBytes(new Uint8Array(fs.readFileSync(file)), { maxIssues: 50 });
  found.push({
    errors: report.issues.numErrors,
    warnings: report.issues.numWarnings,
    triangles: report.info.totalTriangleCount,
    messages: report.issues.messages.filter((m) => m.severity < 2),
  });
}
console.log(JSON.stringify(found));
