export default { logLevel: "info", clearScreen: false };
