import SystemPackage
import TestSupport
import Testing

/// Every file in a folder with its size, mode, times and number: what any change, even an undone one, would show in.
func stamps(of folder: FilePath) async throws -> String {
  let output = try await Program.tool("find", package: "findutils").run(
    [folder.string, "-printf", "%P %s %m %T@ %C@ %i\\n"])
  try #require(output.status == 0)
  return output.text.split(separator: "\n").sorted().joined(separator: "\n")
}
