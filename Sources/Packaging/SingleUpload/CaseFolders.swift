public import SystemPackage

/// The finished case folders: every copy was compared with its source, is on the disk, and has its final name.
public struct CaseFolders: Sendable, Hashable {
  /// The text file with the fields in each folder. Its Chinese name keeps it apart from the records, whose names are
  /// letters and digits, in a list of files and in this program's eyes; and it says what not to do with it.
  public static let fieldsName = "上傳欄位-請勿上傳.txt"

  /// The folder that holds them.
  public let path: FilePath
  /// In list order: `13-19-012345`.
  public let names: [String]
  /// Copies, those of DICOM sets among them; without the text files.
  public let fileCount: Int
  /// Bytes of the copies.
  public let size: Int
  /// Whether the disk lets nobody but the owner read them; false on one without permissions, as most USB sticks are.
  public let isForOwnerAlone: Bool

  /// How many cases have a folder.
  public var caseCount: Int { names.count }
}
