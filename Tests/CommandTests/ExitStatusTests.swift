import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test func helpSucceeds() async throws {
    let output = try await Program.nhiPack.run(["--help"])
    #expect(output.status == 0)
    #expect(output.text.contains("nhi-pack"))
  }
}
