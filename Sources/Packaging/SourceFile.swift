import FileAccess
import SystemPackage

/// A file of SOURCE as it was when the folder was listed.
struct SourceFile: Sendable, Hashable {
  let path: FilePath
  /// As findings name it.
  let relativePath: String
  let stamp: FileStamp
  /// Its bytes, when they are on no disk: a DICOMDIR that was made.
  var made: [UInt8]?
}
