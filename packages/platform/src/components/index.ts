// Written by npm run generate; a component is a file beside this one.
export { certManager } from './cert-manager/index.ts';
export { corednsConfig } from './coredns-config/index.ts';
export { priorityClasses } from './priority-classes.ts';
export { rabbitmq } from './rabbitmq/index.ts';
export { rabbitmqOperator } from './rabbitmq-operator.ts';
