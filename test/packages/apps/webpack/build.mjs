// What `npx webpack` does with these three settings, without the packages that its command line wants.
import webpack from "webpack";

const compiler = webpack({ mode: "production", entry: "./main.js", output: { publicPath: "/" } });
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString());
    process.exitCode = 1;
  }
});
