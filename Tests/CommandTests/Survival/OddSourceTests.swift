import FileAccess
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Folders as nobody would make them on purpose.
@Suite(.mustEnd) struct OddSourceTests {
  private let clinic: ClinicOfCases
  private let record: FilePath

  init() throws {
    clinic = try ClinicOfCases()
    record = FilePath(clinic.files).appending("19000001")
  }

  /// Runs a shell command in the first case's folder.
  private func arrange(_ script: String) async throws {
    let output = try await Program.tool("bash", package: "bash").run(["-c", script], in: record)
    try #require(output.status == 0, "\(output.errors)")
  }

  private func pack(_ options: [String] = []) async throws -> (output: Program.Output, names: [String]) {
    let folder = try TemporaryFolder()
    let output = try await clinic.run("pack", ["-o", folder.path.string, "--container", "zip"] + options)
    guard let bundle = try folder.path.folderNames().first(where: { $0.hasSuffix(".zip") }) else { return (output, []) }
    let unpacked = try await Program.tool("bash", package: "bash").run(
      ["-c", #"unzip -q "$0" && for attachment in ATT*.zip; do unzip -Z1 "$attachment"; done"#, bundle],
      in: folder.path)
    try #require(unpacked.status == 0, "\(unpacked.errors)")
    return (output, unpacked.text.split(separator: "\n").map(String.init))
  }

  /// Whatever their names are in SOURCE, no two files of an attachment share one, on no file system.
  @Test func namesThatDifferInCapitalsOnly() async throws {
    try await arrange(#"for name in A.txt a.txt a.TXT Ａ.txt; do echo "NO REAL PATIENT $name" > "$name"; done"#)
    let (output, names) = try await pack()
    #expect(output.status == 0, "\(output.text)")
    #expect(names.count == 6)
    #expect(Set(names.map { $0.lowercased() }).count == names.count, "\(names)")
  }

  @Test func namesThatAreNotUTF8() async throws {
    try await arrange(#"echo 'NO REAL PATIENT 1' > $'\xE9\xFF.txt'; echo 'NO REAL PATIENT 2' > $'\xE9\xFE.txt'"#)
    let (output, names) = try await pack()
    #expect(output.status == 0, "\(output.text)")
    #expect(names.count == 4 && Set(names).count == 4, "\(names)")
    let json = try await clinic.run("check", ["--format", "json"])
    #expect(try JSONValue(parsing: json.text)["summary"]?["files"]?.integer == 4)
  }

  /// None of them is opened: that would wait for ever, or read what no record is.
  @Test(arguments: [
    ("a FIFO", "mkfifo odd.txt"),
    ("a socket", #"python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("odd.txt")'"#),
    ("a link to a device", "ln -s /dev/zero odd.txt"),
    ("a link to a FIFO", "mkfifo ../../odd; ln -s ../../odd odd.txt"),
    ("a link to itself", "ln -s odd.txt odd.txt"), ("a link to its folder", "ln -s . odd"),
    ("links in a circle", "ln -s odd2 odd1; ln -s odd1 odd2"), ("a link that leads nowhere", "ln -s nowhere odd.txt"),
  ])
  func whatIsNoFile(kind: String, script: String) async throws {
    try await arrange(script)
    for command in ["plan", "check"] {
      let output = try await clinic.run(command)
      #expect([0, 1].contains(output.status), "\(kind): \(output.errors)")
      #expect(output.text.contains("odd"), "\(kind): \(output.text)")
    }
    let (_, names) = try await pack()
    #expect(names.isEmpty || names.sorted() == ["13A19000001.txt", "13A19000002.txt"], "\(kind): \(names)")
    let inspected = try await nhiPack(["inspect", clinic.files])
    #expect([0, 1].contains(inspected.status), "\(kind): \(inspected.errors)")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can make devices")) func devices() async throws {
    try await whatIsNoFile(kind: "a device", script: "mknod odd.txt c 1 5")
  }

  /// As long as a path can be for the system, and longer.
  @Test func longPaths() async throws {
    let depth = (4_000 - record.string.utf8.count) / 201
    let deeper = #"name=$(printf 'x%.0s' {1..200}); for _ in $(seq \#(depth)); do mkdir "$name"; cd "$name"; done"#
    try await arrange(deeper + "; echo 'NO REAL PATIENT' > 13A19000001.txt")
    let (output, names) = try await pack()
    #expect(output.status == 0, "\(output.text)")
    #expect(names.count == 3)
    try await arrange(deeper + #"; for _ in 1 2 3; do mkdir "$name"; cd "$name"; done; echo x > unreachable.txt"#)
    let refused = try await clinic.run("check", ["--format", "json"])
    #expect(refused.status == 1)
    #expect(try JSONValue(parsing: refused.text).rules.contains { $0.hasPrefix("M") }, "\(refused.text)")
    #expect(try await pack().names == [])
  }

  /// The memory is that of the names: less than a gigabyte of it, by a limit on the program.
  @Test func aHundredThousandFiles() async throws {
    let many = FilePath(clinic.files).appending("scans")
    try many.createFolders()
    let made = try await Program.tool("bash", package: "bash").run(
      ["-c", "seq 100000 | sed 's/$/.txt/' | xargs touch"], in: many)
    try #require(made.status == 0, "\(made.errors)")
    let output = try await nhiPack(
      script: #"exec prlimit --data=1000000000 "$0" "$@""#,
      ["check", clinic.list, clinic.files, "--date", "2026-11-21"])
    #expect(output.status == 0, "\(output.errors)")
    #expect(output.text.contains("scans/1.txt") || output.text.contains("100000"), "\(output.text.prefix(2_000))")
  }

  /// Records from the future, and a day before the one of the last bundle: the numbers of a day count for themselves.
  @Test func aClockThatGoesBackwards() async throws {
    try await arrange("touch -d 2099-01-01 病歷.txt")
    let folder = try TemporaryFolder()
    let ledger = ["NHI_PACK_LEDGER": folder.path.appending("ledger").string]
    let out = folder.path.appending("out")
    for day in ["2026-11-21", "2026-11-20", "2026-11-21"] {
      let output = try await nhiPack(
        ["pack", clinic.list, clinic.files, "--date", day, "-o", out.string], environment: ledger)
      #expect(output.status == 0, "\(output.text) \(output.errors)")
    }
    let names = try out.folderNames().filter { $0.hasSuffix(".zip") }
    #expect(
      names == ["3501200000_1151120_001.zip", "3501200000_1151121_001.zip", "3501200000_1151121_002.zip"])
  }
}
