public import FileAccess
public import NHICodes

/// One file of a case, with its new name and why it got it.
public struct PlannedDocument: Sendable {
  public let entry: FolderEntry
  public let name: RecordName
  /// Without the dot, in small letters; empty when the file has none.
  public let fileExtension: String
  public let match: CaseMatch
  public let classification: Classification

  /// The name in the attachment archive: `13B19012345-1.jpg`.
  public var archiveName: String { fileExtension.isEmpty ? name.description : "\(name).\(fileExtension)" }
}
