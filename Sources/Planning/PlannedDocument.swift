public import FileAccess
public import NHICodes

/// One file of a case, with its new name and why it got it.
public struct PlannedDocument: Sendable {
  /// The file where it lies.
  public let entry: FolderEntry
  /// Its new name, without the extension.
  public let name: RecordName
  /// Without the dot, in small letters; empty when the file has none.
  public let fileExtension: String
  /// Why it was taken for the case's.
  public let match: CaseMatch
  /// What part of the record it is.
  public let classification: Classification

  /// The name in the attachment archive: `13B19012345-1.jpg`.
  public var archiveName: String { fileExtension.isEmpty ? name.description : "\(name).\(fileExtension)" }
}
