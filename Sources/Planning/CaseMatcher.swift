import FileAccess
import NHICodes
import SamplingLists

/// Finds the case of one file from where it lies and what it is called.
///
/// Every piece of evidence names one case or several: the list's folder, each folder on the way, what the file's name
/// begins with, the patterns, a name in the scheme. Together they must leave one.
struct CaseMatcher {
  enum Answer {
    case found(position: Int, CaseMatch)
    case none
    /// The name is in the scheme, and the list has no such case.
    case notSampled(String)
    case ambiguous([Int], CaseMatch)
    /// The file's own name, or a folder deeper down, names another case than the folder it lies in.
    case contradiction(Int, Int, CaseMatch)
  }

  let index: CaseIndex
  let listedFolders: ListedFolders

  /// - Parameter hits: what the patterns read in the file's name.
  func match(_ entry: FolderEntry, hits: [PatternHit]) -> Answer {
    var evidence = Evidence()
    let folders = Array(entry.components.dropLast())
    if let listed = listedFolders.innermost(holding: folders) {
      evidence.add(listed.positions, .listedFolder(listed.text))
    }
    for folder in folders {
      guard let (positions, hint) = index.cases(named: folder, weak: evidence.isEmpty) else { continue }
      evidence.add(positions, .folder(name: folder, by: hint))
    }

    if let own = entry.recordName?.name {
      guard let key = own.key, let position = index.position(of: key) else {
        // A name of the scheme for a case that was not sampled is never taken for something else.
        return .notSampled(own.description)
      }
      evidence.add([position], .recordName)
    } else if let (positions, hint, beginning) = index.cases(beginning: entry.stemAndExtension.stem) {
      evidence.add(positions, .fileName(beginning: beginning, by: hint))
    }
    for hit in hits {
      switch hit.cases {
      case .unnamed: break
      case .named(let positions): evidence.add(positions, hit.match)
      case .contradiction(let inner, let outer): return .contradiction(inner, outer, hit.match)
      }
    }
    return evidence.answer
  }

  /// What is left of the cases, and by what.
  private struct Evidence {
    private var left: (positions: [Int], match: CaseMatch)?
    private var contradiction: Answer?

    var isEmpty: Bool { left == nil }

    var answer: Answer {
      if let contradiction { return contradiction }
      guard let left else { return .none }
      return left.positions.count == 1
        ? .found(position: left.positions[0], left.match) : .ambiguous(left.positions, left.match)
    }

    mutating func add(_ positions: [Int], _ match: CaseMatch) {
      guard let earlier = left else {
        left = (positions, match)
        return
      }
      let both = earlier.positions.filter(positions.contains)
      if both.isEmpty {
        contradiction = contradiction ?? .contradiction(positions[0], earlier.positions[0], earlier.match)
      } else if both.count < earlier.positions.count || match == .recordName {
        // What narrows it down is the reason; a name in the scheme always is.
        left = (both, match)
      }
    }
  }
}

extension FolderEntry {
  /// The record name that the file has already, small letters taken as capitals.
  var recordName: (name: RecordName, fileExtension: String)? {
    let (stem, fileExtension) = stemAndExtension
    guard let name = try? RecordName(stem.uppercased()) else { return nil }
    return (name, fileExtension)
  }
}
