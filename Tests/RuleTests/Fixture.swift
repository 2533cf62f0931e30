import FileAccess
import SystemPackage
import TestSupport
import Testing

/// One folder of `Fixtures/rules`: a run of the program, and what it must find.
struct Fixture: Sendable, CustomTestStringConvertible {
  enum Kind: String, Sendable, CaseIterable {
    case fires, passes
  }

  /// The id of the rule it is there for.
  let rule: String
  let kind: Kind
  let folder: FilePath
  /// The program's arguments; paths are relative to the folder.
  let arguments: [String]
  /// What is given on standard input.
  let input: [UInt8]
  /// A line for each finding of the run, sorted.
  let expected: [String]
  let setup: FixtureSetup

  var testDescription: String { "\(rule)/\(folder.lastComponent?.string ?? "")" }
  /// Whether its command makes something when it finds no error.
  var writes: Bool { ["pack", "dicomdir"].contains(arguments.first) }
  var expectsErrors: Bool { expected.contains { $0.contains(" error") } }
}

extension Fixture {
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  static var root: FilePath { Project.fixtures.appending("rules") }

  /// The names of the folders in `Fixtures/rules`: rule ids, if all is well.
  static func ruleFolders() throws -> [String] { try folderNames(in: root) }

  /// All fixtures, by rule and name.
  static func all() throws -> [Fixture] {
    try ruleFolders().flatMap { rule in
      let folder = root.appending(rule)
      return try folderNames(in: folder).map { try Fixture(rule: rule, folder: folder.appending($0)) }
    }
  }

  private static func folderNames(in folder: FilePath) throws -> [String] {
    try folder.folderNames().filter { try folder.appending($0).stat().type == .directory }
  }

  private init(rule: String, folder: FilePath) throws {
    let name = folder.lastComponent?.string ?? ""
    guard let kind = Kind.allCases.first(where: { name.hasPrefix("\($0.rawValue)-") }) else {
      throw Malformed(description: "\(rule)/\(name): a fixture's name begins with fires- or passes-")
    }
    self.rule = rule
    self.kind = kind
    self.folder = folder
    arguments = try Self.lines(of: folder.appending("arguments"))
    expected = try Self.lines(of: folder.appending("expected"))
    let input = folder.appending("input")
    self.input = try FileStamp(at: input) == nil ? [] : TemporaryFolder.bytes(input)
    let setup = folder.appending("setup")
    self.setup = try FixtureSetup(FileStamp(at: setup) == nil ? [] : Self.lines(of: setup))
  }

  private static func lines(of file: FilePath) throws -> [String] {
    String(decoding: try TemporaryFolder.bytes(file), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
