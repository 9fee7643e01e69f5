export { type CertificateParts, makeCertificate } from './certificate.ts';
export { ValueCannotBeMade } from './errors.ts';
export { hashOf, isHashOf } from './hash.ts';
export { type MakingTools, systemTools } from './making-tools.ts';
export { isPasswordFileOf, passwordFile } from './password-file.ts';
export { type MadeAlone, type ValueMaker, type ValueOf, valueMaker } from './value-maker.ts';
