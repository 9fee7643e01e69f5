// Written by npm run generate; a component is a file beside this one.
export { authelia } from './authelia/index.ts';
export { falco } from './falco/index.ts';
export { keycloak } from './keycloak/index.ts';
export { kyverno } from './kyverno/index.ts';
export { teleport } from './teleport/index.ts';
export { teleportAgent } from './teleport-agent.ts';
export { trivy } from './trivy.ts';
