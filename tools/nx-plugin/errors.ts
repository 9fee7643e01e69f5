/** A layer whose marker is not the name of its folder. */
export const layerNameDiffers = (root: string, layer: string): string =>
  `${root}/package.json calls its layer '${layer}'; a layer has the name of its folder, so write "lumie-infra": { "layer": "${lastPart(root)}" }`;

/** A package whose Nx project would not have the short name that commands use. */
export const projectNameDiffers = (root: string, projectName: string | undefined): string =>
  `${root}/package.json ${projectName === undefined ? 'does not name its project' : `calls its project '${projectName}'`}; ` +
  `write "nx": { "name": "${lastPart(root)}" }, which commands such as \`nx run ${lastPart(root)}:test\` use`;

/** A package name that does not follow from the folder. */
export const packageNameDiffers = (root: string, name: string, expected: string): string =>
  `${root}/package.json has the name '${name}'; a package has the name of its folder, so write "name": "${expected}"`;

/** A dependency on a package of our scope that this workspace does not hold. */
export const unknownWorkspacePackage = (root: string, kind: string, name: string): string =>
  `${root}/package.json lists ${name} in ${kind}, which no folder of this workspace holds; correct the name or remove the line`;

/** A dependency on a package of this workspace at a version that it does not have. */
export const versionDiffers = (root: string, name: string, range: string, version: string): string =>
  `${root}/package.json asks for ${name} '${range}' but this workspace holds ${version}; write the exact version "${version}"`;

/** A cycle of packages of which one edge is plainly the wrong one. */
export const upwardDependency = (from: string, to: string, route: readonly string[]): string =>
  `${from} depends on ${to}, which is above it (${route.join(' -> ')}); dependencies point down, so remove it from the package.json of ${from} and use a capability for an address or a labelled object for something to be collected`;

/** A cycle of packages. */
export const packageCycle = (route: readonly string[]): string =>
  `layer cycle: ${route.join(' -> ')}; dependencies point down, so remove one of these from its package.json`;

/** Source that imports a package which its package.json does not list. */
export const undeclaredImport = (from: string, to: string, file: string | undefined, line: string): string =>
  `${from} imports ${to}${file === undefined ? '' : ` in ${file}`} but does not declare it; add ${line} to the package.json of ${from}, or remove the import`;

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
