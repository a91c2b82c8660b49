// Which changes a version number allows.

/** What stands against the changes, in words for people; nothing when all is well. */
export function refuseChanges(releasedVersion, version, changes) {
  const [from, to] = [parse(releasedVersion), parse(version)];
  if (!from || !to) return `Not a version: ${from ? version : releasedVersion}`;
  const order = to.find((part, index) => part !== from[index]) ?? 0;
  const grown = to.findIndex((part, index) => part !== from[index]);
  if (grown >= 0 && order < from[grown])
    return `The contract is ${version}, older than the released ${releasedVersion}`;
  const breaking = changes.filter(({ kind }) => kind === 'breaking').length;
  // Before 1.0 the second number is the one that promises (semver.org, item 4; as npm reads ^0.x).
  const promise = from[0] === 0 && to[0] === 0 ? 1 : 0;
  if (breaking === 0 || (grown >= 0 && grown <= promise)) return '';
  const needed = promise === 1 ? `0.${from[1] + 1}.0` : `${from[0] + 1}.0.0`;
  return `${breaking} breaking changes since ${releasedVersion}: take them back, or make info.version ${needed}`;
}

function parse(version) {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version ?? '')?.slice(1);
  return parts?.map(Number);
}
