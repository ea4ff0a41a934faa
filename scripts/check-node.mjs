// Imported first by every script that runs on a bare clone: it must load on any Node that knows modules.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(
    `Rebound needs Node 20.20 or later (24 is recommended); this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}
