public import FileAccess
public import Findings

/// A file that goes into no case.
public struct StrayFile: Sendable {
  /// Why a file goes into no case.
  public enum Reason: Sendable, Hashable {
    /// Nothing about it names a sampled case.
    case noCase
    /// The mapping does not have it.
    case notInMapping
    /// Its own name is in the scheme, but that case is not on the list.
    case notSampled(String)
    /// More than one case could be meant.
    case ambiguous
    /// The mapping leaves it out on purpose.
    case leftOut
    /// It is of a series that was not chosen.
    case notChosen
    /// It lies in a DICOM set's folder, and the DICOMDIR does not name it.
    case outsideFileSet
    /// A symbolic link, FIFO, socket or device.
    case notAFile
  }

  /// The file where it lies.
  public let entry: FolderEntry
  /// Why it goes into no case.
  public let reason: Reason
  /// The case that it may have been meant for, where nothing else says why it is left out.
  public let nearest: NearestCase?

  /// Whether it stays with a DICOM set and has no row of its own in a mapping.
  var goesWithFileSet: Bool { reason == .outsideFileSet || reason == .notChosen }

  init(entry: FolderEntry, reason: Reason, nearest: NearestCase? = nil) {
    self.entry = entry
    self.reason = reason
    self.nearest = nearest
  }

  /// Why it is left out, and what it comes nearest to: `最接近 19-012345（…）`.
  public var explanation: Wording {
    let why =
      switch reason {
      case .noCase: Wording("看不出屬於哪一件", "nothing about it names a case")
      case .notInMapping: Wording("對照表沒有這個檔案", "the mapping does not have it")
      case .notSampled(let name): Wording("\(name) 的案件不在清單上", "the list has no case of \(name)")
      case .ambiguous: Wording("可能屬於好幾件，或互相矛盾", "more than one case could be meant")
      case .leftOut: Wording("對照表不送", "the mapping leaves it out")
      case .notChosen: Wording("沒有選取它的序列", "its series was not chosen")
      case .outsideFileSet: Wording("DICOMDIR 沒有列出", "the DICOMDIR does not name it")
      case .notAFile: Wording("連結或特殊檔案", "a link or a special file")
      }
    guard let nearest else { return why }
    let near = nearest.explanation
    return Wording("\(why.zhHant)；最接近 \(near.zhHant)", "\(why.en); nearest: \(near.en)")
  }
}
