export { type Controller, FakeApiServer, type Fault, type RecordedRequest } from './fake-api-server.ts';
export { FakeClock } from './fake-clock.ts';
export { type Pod, forwardPods } from './pod-tunnels.ts';
