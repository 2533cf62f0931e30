import Glibc
import SystemPackage
import TestSupport
import Testing

/// The jobs and the hook of the README, out of its own text: what they run in a shell, run.
@Suite struct ReadmeJobTests {
  private let folder: TemporaryFolder

  /// A clinic as a job would find it, and nhi-pack on the path.
  init() throws {
    folder = try TemporaryFolder()
    try folder.path.appending("bin").createFolders()
    try #require(symlink(Project.program.string, folder.path.appending("bin/nhi-pack").string) == 0)
  }

  private func block(_ name: String, _ language: String) throws -> String {
    let readme = String(decoding: try TemporaryFolder.bytes(Project.root.appending("README.md")), as: UTF8.self)
    let start = try #require(readme.firstRange(of: "<!-- job \(name) -->\n```\(language)\n"))
    let end = try #require(readme[start.upperBound...].firstRange(of: "```"))
    return String(readme[start.upperBound..<end.lowerBound])
  }

  /// As PyYAML reads it; `on` is a truth value in YAML 1.1 and has another name there.
  private func yaml(_ name: String) async throws -> JSONValue {
    let script = """
      import json, sys, yaml
      print(json.dumps({str(key): value for key, value in yaml.safe_load(sys.argv[1]).items()}))
      """
    return try await Python.run(script, [try block(name, "yaml")])
  }

  private func shell(_ script: String, _ shell: [String], in clinic: FilePath) async throws -> Program.Output {
    try await Program.tool(shell[0], package: shell[0]).run(
      Array(shell.dropFirst()) + [script],
      environment: [
        "PATH": "\(folder.path.appending("bin")):/usr/local/bin:/usr/bin:/bin", "HOME": folder.path.string,
        "GIT_CONFIG_NOSYSTEM": "1",
      ], in: clinic)
  }

  private func clinic(_ name: String) throws -> FilePath {
    try folder.copy(Project.fixtures.appending("clinics/\(name)"), as: name)
  }

  /// What GitHub runs a step in, where no shell is named.
  private static let githubShell = ["bash", "-e", "-c"]

  @Test(arguments: [("dental", 0), ("broken", 1)]) func theGitHubJobRuns(name: String, status: Int) async throws {
    let job = try await yaml("github")
    let steps = try #require(job["jobs"]?["check"]?["steps"]?.items)
    #expect(job["jobs"]?["check"]?["runs-on"]?.text == "self-hosted")
    let scripts = steps.compactMap { $0["run"]?.text }
    try #require(scripts.count == 2)
    let clinic = try clinic(name)
    let check = try await shell(scripts[0], Self.githubShell, in: clinic)
    #expect(check.status == status, "\(check.errors)")
    #expect(check.text.contains("::error ") == (status == 1))
    // What is kept is kept whatever was found, and a run that could not be made fails.
    #expect(try await shell(scripts[1], Self.githubShell, in: clinic).status == 0)
    let sarif = String(decoding: try TemporaryFolder.bytes(clinic.appending("records.sarif")), as: UTF8.self)
    #expect(try JSONValue(parsing: sarif)["version"]?.text == "2.1.0")
    try folder.remove("\(name)/list.csv")
    #expect(try await shell(scripts[1], Self.githubShell, in: clinic).status != 0)
  }

  @Test(arguments: [("dental", 0), ("broken", 1)]) func theGitLabJobRuns(name: String, status: Int) async throws {
    let job = try #require(try await yaml("gitlab")["records"])
    let scripts = job["script"]?.items.compactMap(\.text) ?? []
    try #require(scripts.count == 1)
    let clinic = try clinic(name)
    let check = try await shell(scripts[0], ["bash", "-eo", "pipefail", "-c"], in: clinic)
    #expect(check.status == status, "\(check.errors)")
    let report = try #require(job["artifacts"]?["reports"]?["junit"]?.text)
    #expect(job["artifacts"]?["when"]?.text == "always")
    let xml = String(decoding: try TemporaryFolder.bytes(clinic.appending(report)), as: UTF8.self)
    #expect(xml.contains("<testsuite ") && xml.contains("<failure ") == (status == 1))
  }

  /// A commit in a repository that has the hook: wrong names keep it from being made, others do not, and names elsewhere
  /// are nobody's business.
  @Test func theHookRuns() async throws {
    let repository = folder.path.appending("repository")
    try repository.createFolders()
    let git = { (script: String) async throws in try await shell(script, ["bash", "-e", "-c"], in: repository) }
    let made = try await git("git init -q . && git config user.name x && git config user.email x@example.invalid")
    try #require(made.status == 0, "\(made.errors)")
    let hook = try folder.write("repository/.git/hooks/pre-commit", try block("pre-commit", "sh"))
    try #require(chmod(hook.string, 0o755) == 0)
    try folder.write("repository/coded/13A19012345.txt", "SYNTHETIC\n")
    try folder.write("repository/其他/隨便.txt", "SYNTHETIC\n")
    let good = try await git("git add . && git commit -qm good")
    #expect(good.status == 0, "\(good.text)\(good.errors)")
    try folder.write("repository/coded/病歷 \"1\".txt", "SYNTHETIC\n")
    let bad = try await git("git add . && git commit -qm bad")
    #expect(bad.status != 0)
    #expect((bad.text + bad.errors).contains("coded/病歷 \"1\".txt"))
    let mended = try await git("git mv coded/病歷* coded/13A19012346.txt && git commit -qm mended && git log --oneline")
    #expect(mended.status == 0)
    #expect(mended.text.split(separator: "\n").suffix(2).count == 2)
  }
}
