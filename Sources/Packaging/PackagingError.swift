public import Archives
public import FileAccess
public import Ledger
public import SystemPackage

/// Why a bundle, or the case folders, could not be made. Nothing is left behind under their names, but for
/// `notTakenBack` and `leftBehind`.
public enum PackagingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The output folder, or a file in it, cannot be made.
  case cannotCreate(FileAccessError)
  /// Reading, writing or flushing failed on the way.
  case io(FileAccessError)
  case archive(ArchiveError)
  /// The ledger cannot be used.
  case ledger(LedgerError)
  /// A file of SOURCE is not what it was when it was checked.
  case sourceChanged(String)
  /// What was written did not read back as it should.
  case readBack(entry: String, problem: String)
  /// Our own XML does not fit our own schema.
  case ownSchema([String])
  case markup(String)
  /// A case's folder is there already.
  case folderExists(FilePath)
  /// The copies would become part of the records that they are copies of.
  case outputIsSource(FilePath)
  /// Giving the bundle or the case folders their names failed on the way, and these, each of them whole, could not be
  /// taken back.
  case notTakenBack([FilePath], FileAccessError)
  /// More cases than a bundle has numbers for.
  case tooManyUnits(Int)
  /// The files of one attachment archive do not fit into the container. Nothing was written.
  ///
  /// - case: whose they are; nil where all cases share one archive.
  case doesNotFit(BatchProfile.Container, case: String?, ArchiveRefusal)
  case cancelled
  /// The hidden folder with what was made so far could not be removed.
  ///
  /// - after: what had failed before; nil when everything was made and has its name.
  indirect case leftBehind(FileAccessError, after: PackagingError?)

  public var description: String {
    switch self {
    case .cannotCreate(let error), .io(let error): error.description
    case .archive(let error): error.description
    case .ledger(let error): error.description
    case .sourceChanged(let file): "\(file) changed after it was checked"
    case .readBack(let entry, let problem): "\(entry): \(problem)"
    case .ownSchema(let violations): "own schema: \(violations.joined(separator: "; "))"
    case .markup(let text): text
    case .folderExists(let path): "\(path) exists"
    case .outputIsSource(let path): "\(path) is SOURCE"
    case .notTakenBack(let paths, let error): "\(error); left: \(paths.map(\.string).joined(separator: ", "))"
    case .tooManyUnits(let count): "\(count) cases in one bundle"
    case .doesNotFit(let container, let key, let refusal): "\(key ?? "all cases") as \(container.rawValue): \(refusal)"
    case .cancelled: "cancelled"
    case .leftBehind(let error, let cause):
      [cause?.description, error.description].compactMap { $0 }.joined(separator: "; ")
    }
  }
}
