import { Option, type Command } from "commander";
import { examples } from "../options/examples.ts";

interface McpOptions {
  readonly viewer?: string;
}

export function addMcpCommand(program: Command): void {
  program
    .command("mcp")
    .description("Answer an assistant: a server of the Model Context Protocol on standard input and output.")
    .addOption(
      new Option(
        "--viewer <viewer>",
        "everything is for this viewer: no other can be named, and their age limit holds",
      ),
    )
    .addHelpText("after", examples("mcp", "mcp --viewer ana"))
    .action(mcp);
}

async function mcp({ viewer }: McpOptions): Promise<void> {
  const { serveMcp } = await import("../mcp/serve-mcp.ts");
  await serveMcp(viewer);
}
