import FileAccess
import NHICodes
import SamplingLists

/// Finds the case of one file from where it lies and what it is called.
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

  func match(_ entry: FolderEntry) -> Answer {
    let own = entry.recordName.map(\.name)
    let byFolder = matchFolder(entry)
    guard let own else { return byFolder }
    guard let key = own.key, let position = index.position(of: key) else {
      // A name of the scheme for a case that was not sampled is never taken for something else.
      return .notSampled(own.description)
    }
    switch byFolder {
    case .found(let other, let match) where other != position: return .contradiction(position, other, match)
    case .ambiguous(let others, let match) where !others.contains(position):
      return .contradiction(position, others[0], match)
    case .contradiction: return byFolder
    default: return .found(position: position, .recordName)
    }
  }

  private func matchFolder(_ entry: FolderEntry) -> Answer {
    let folders = Array(entry.components.dropLast())
    var answer = Answer.none
    if let listed = listedFolders.innermost(holding: folders) {
      answer = Self.answer(listed.positions, .listedFolder(listed.text))
    }
    for folder in folders {
      let isFirst = if case .none = answer { true } else { false }
      guard let (positions, hint) = index.cases(named: folder, weak: isFirst) else { continue }
      let match = CaseMatch.folder(name: folder, by: hint)
      switch answer {
      case .none: answer = Self.answer(positions, match)
      case .found(let position, let earlier) where !positions.contains(position):
        return .contradiction(positions[0], position, earlier)
      case .ambiguous(let earlier, _):
        let both = positions.filter(earlier.contains)
        if !both.isEmpty { answer = Self.answer(both, match) }
      default: break
      }
    }
    return answer
  }

  private static func answer(_ positions: [Int], _ match: CaseMatch) -> Answer {
    positions.count == 1 ? .found(position: positions[0], match) : .ambiguous(positions, match)
  }
}

extension FolderEntry {
  /// The file's stem and its extension, which is in small letters and empty when there is none.
  var stemAndExtension: (stem: String, fileExtension: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    return (String(name[..<dot]), name[name.index(after: dot)...].lowercased())
  }

  /// The record name that the file has already, small letters taken as capitals.
  var recordName: (name: RecordName, fileExtension: String)? {
    let (stem, fileExtension) = stemAndExtension
    guard let name = try? RecordName(stem.uppercased()) else { return nil }
    return (name, fileExtension)
  }
}
