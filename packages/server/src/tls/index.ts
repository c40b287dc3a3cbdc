export { AUTHORITY_PATH } from "./authority-route.ts";
export { certificateProblem } from "./certificate-problem.ts";
export { hostNames, type HostNames } from "./host-names.ts";
export { issueCertificate, makeAuthority, vouchedFor, type CertificateAndKey } from "./issue-certificate.ts";
