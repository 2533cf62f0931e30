import FoundationEssentials
import Glibc
import SystemPackage
import TestSupport

/// A fixture's `setup`: what git cannot keep, made in the copy that a test works on. README.md lists the verbs.
struct FixtureSetup: Sendable {
  private enum Step: Sendable {
    /// Zeros at the end until the file has this many bytes; they take no room on the disk.
    case grow(String, size: Int)
    /// `photo.jpg` again as `photo-1.jpg`, `photo-2.jpg` …, each with its number at the end.
    case copies(String, count: Int)
    case fifo(String)
    case chmod(String, mode: mode_t)
    /// The program's arguments for what was done before: a bundle that was made, a note in the ledger.
    case run([String])
  }

  private let steps: [Step]

  init(_ lines: [String]) throws {
    steps = try lines.map { line in
      let words = line.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("grow", 3): if let size = Int(words[2]) { return .grow(words[1], size: size) }
      case ("copies", 3): if let count = Int(words[2]) { return .copies(words[1], count: count) }
      case ("fifo", 2): return .fifo(words[1])
      case ("chmod", 3): if let mode = mode_t(words[1], radix: 8) { return .chmod(words[2], mode: mode) }
      case ("pack", 2...), ("history", 2...): return .run(words)
      default: break
      }
      throw Fixture.Malformed(description: "setup does not know “\(line)”")
    }
  }

  /// Whether it takes permissions away, which a run as root would not notice.
  var restrictsAccess: Bool {
    steps.contains { if case .chmod = $0 { true } else { false } }
  }

  /// Everything but permissions.
  ///
  /// - Parameter environment: what every run of the fixture has.
  func apply(in folder: FilePath, environment: [String: String]) async throws {
    for step in steps {
      switch step {
      case .grow(let path, let size):
        let file = try FileDescriptor.open(folder.appending(path), .writeOnly)
        try file.closeAfter { try file.resize(to: Int64(size)) }
      case .copies(let path, let count):
        let file = folder.appending(path)
        let bytes = try TemporaryFolder.bytes(file)
        let stem = file.removingLastComponent().appending(file.stem ?? "").string
        let end = "." + (file.extension ?? "")
        for number in 1...count {
          try Data(bytes + Array("\(number)".utf8)).write(to: URL(filePath: "\(stem)-\(number)\(end)"))
        }
      case .fifo(let path):
        guard mkfifo(folder.appending(path).string, 0o600) == 0 else { throw Errno(rawValue: errno) }
      case .run(let arguments):
        let output = try await Program.nhiPack.run(arguments, environment: environment, in: folder)
        guard output.status == 0 else { throw Fixture.Malformed(description: "setup: \(output.text)\(output.errors)") }
      case .chmod: break
      }
    }
  }

  /// Runs `body` while the permissions are as the fixture wants them, and gives them back.
  func restricting<Value>(_ folder: FilePath, _ body: () async throws -> Value) async throws -> Value {
    func change(_ mode: (mode_t) -> mode_t) throws {
      for case .chmod(let path, let wanted) in steps where chmod(folder.appending(path).string, mode(wanted)) != 0 {
        throw Errno(rawValue: errno)
      }
    }
    try change { $0 }
    do {
      let value = try await body()
      try change { _ in 0o755 }
      return value
    } catch {
      try? change { _ in 0o755 }
      throw error
    }
  }
}
