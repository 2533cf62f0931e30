import Findings

/// Finds what a finding is about among files and DICOM file-sets: a finding inside a set belongs to the set's folder.
struct ThingsByPath {
  private var positions: [String: [Int]] = [:]
  private let cases: [String?]

  init(_ things: [(path: String, case: String?)]) {
    cases = things.map(\.case)
    for (position, thing) in things.enumerated() { positions[thing.path, default: []].append(position) }
  }

  /// The position of the thing with the longest path that is the subject's file or a folder above it; of things in one
  /// place, the one of the subject's case. Nil when there is none.
  func owner(of subject: Subject) -> Int? {
    guard let file = subject.file else { return nil }
    var path = Substring(file)
    while true {
      if let found = owner(at: String(path), subject.case) { return found }
      guard let slash = path.utf8.lastIndex(of: 0x2F) else { break }
      path = path[..<slash]
    }
    // A set that lies in SOURCE itself has no path; what is about the list and other files is not about it.
    return subject.case == nil ? nil : owner(at: "", subject.case)
  }

  private func owner(at path: String, _ key: String?) -> Int? {
    guard let found = positions[path] else { return nil }
    return found.first { key == nil || cases[$0] == nil || cases[$0] == key }
  }
}
