export { certManager } from './cert-manager/index.ts';
export { corednsConfig } from './coredns-config/index.ts';
export { priorityClasses } from './priority-classes.ts';
export { rabbitmqOperator } from './rabbitmq-operator.ts';
export { rabbitmq } from './rabbitmq/index.ts';
