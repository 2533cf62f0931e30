import FoundationEssentials

/// What ArgumentParser tells of a command, out of the same source as `--help`.
struct CommandDescription: Decodable {
  let commandName: String
  let superCommands: [String]?
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let subcommands: [CommandDescription]?
  let arguments: [ArgumentDescription]?

  /// The form of the description that is understood.
  private static let knownVersion = 0

  private struct Dump: Decodable {
    let serializationVersion: Int
    let command: CommandDescription
  }

  /// - Throws: also for a form that a later ArgumentParser may have.
  static func read(_ dump: String) throws -> CommandDescription {
    let dump = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8))
    guard dump.serializationVersion == knownVersion else { throw ExitStatus.defect }
    return dump.command
  }

  /// As it is typed: `nhi-pack pack`.
  var invocation: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// The page's name: `nhi-pack-pack`.
  var pageName: String { ((superCommands ?? []) + [commandName]).joined(separator: "-") }

  /// ArgumentParser's own command `help` is listed and needs no page.
  var hasPage: Bool { shouldDisplay && commandName != "help" }
}
