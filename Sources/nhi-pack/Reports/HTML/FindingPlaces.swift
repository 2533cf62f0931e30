import Findings

/// Where on a page each finding goes: to the file it is about, else to its case, else to what is about all.
struct FindingPlaces<Place> {
  /// By the path, or the name in a bundle.
  private var files: [String: Place] = [:]
  /// File-sets by their folder.
  private var sets: [String: Place] = [:]

  mutating func add(_ place: Place, of name: String) {
    if files[name] == nil { files[name] = place }
  }

  /// - Parameter members: the set's files by their names.
  mutating func add(_ place: Place, ofSetIn folder: String, members: [String]) {
    sets[folder] = place
    for member in members { add(place, of: member) }
  }

  /// Nil when no file has that name. What DICOM has to say of a file that a set names and does not have goes to the set.
  func place(of name: String, _ rule: any Rule) -> Place? {
    if let place = files[name] { return place }
    guard rule.id.hasPrefix("D"), !sets.isEmpty else { return nil }
    var folder = Substring(name)
    while !folder.isEmpty {
      if let place = sets[String(folder)] { return place }
      folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
    }
    return sets[""]
  }
}
