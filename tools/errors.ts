/** Every message of the commands in this folder, one function a message. */

export const layerArgumentIsUnknown = (name: string, known: readonly string[]): string =>
  `${name} is not a layer; layers are ${[...known].sort().join(', ')}`;

export const manifestsAreMissing = (folder: string, layer: string): string =>
  `${folder} holds no layer ${layer}; run npm run synth first`;
