extension FormatCheck {
  /// Whether `name`, a file's name without its folder, is one that Windows or macOS leaves behind in folders: nobody's
  /// record, and nothing to send.
  package static func isSystemLeftover(name: String) -> Bool {
    let leftovers: Set<String> = ["desktop.ini", "thumbs.db", "ehthumbs.db", ".ds_store"]
    return name.hasPrefix("._") || leftovers.contains(name.lowercased())
  }
}
