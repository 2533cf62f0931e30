public import Archives
public import FileAccess

/// Why a bundle could not be made. Nothing is left behind under its name.
public enum PackagingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The output folder, or a file in it, cannot be made.
  case cannotCreate(FileAccessError)
  /// Reading, writing or flushing failed on the way.
  case io(FileAccessError)
  case archive(ArchiveError)
  /// A file of SOURCE is not what it was when it was checked.
  case sourceChanged(String)
  /// What was written did not read back as it should.
  case readBack(entry: String, problem: String)
  /// Our own XML does not fit our own schema.
  case ownSchema([String])
  case markup(String)
  /// More cases than a bundle has numbers for.
  case tooManyUnits(Int)
  case cancelled

  public var description: String {
    switch self {
    case .cannotCreate(let error), .io(let error): error.description
    case .archive(let error): error.description
    case .sourceChanged(let file): "\(file) changed after it was checked"
    case .readBack(let entry, let problem): "\(entry): \(problem)"
    case .ownSchema(let violations): "own schema: \(violations.joined(separator: "; "))"
    case .markup(let text): text
    case .tooManyUnits(let count): "\(count) cases in one bundle"
    case .cancelled: "cancelled"
    }
  }
}
