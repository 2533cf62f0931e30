/// The folders that the list names, by where they lie.
struct ListedFolders {
  /// The list's own words for a folder, and the cases that it goes with.
  struct Naming {
    let text: String
    var positions: [Int]
  }

  private var byComponents: [[String]: Naming] = [:]

  mutating func add(_ components: [String], text: String, position: Int) {
    byComponents[components, default: Naming(text: text, positions: [])].positions.append(position)
  }

  func contains(_ folder: [String]) -> Bool { byComponents[folder] != nil }

  /// The listed folder that holds a file lying in `folders`; where one lies in another, the inner one.
  func innermost(holding folders: [String]) -> Naming? {
    guard !byComponents.isEmpty else { return nil }
    for depth in stride(from: folders.count, through: 0, by: -1) {
      if let naming = byComponents[Array(folders.prefix(depth))] { return naming }
    }
    return nil
  }
}
