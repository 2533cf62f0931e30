import CLibXML2

extension XMLWriter {
  /// The library below this module as the process has it loaded: `libxml2 2.9.14`.
  package static var libraryVersion: String {
    _ = LibXML2.start
    // `xmlParserVersion` is a macro over this call. It says 20914 for 2.9.14, and more behind a hyphen if it was built
    // out of a repository.
    let text = unsafe __xmlParserVersion().pointee.map { unsafe String(cString: $0) } ?? ""
    guard let number = Int(text.prefix { $0.isASCII && $0.isNumber }) else { return "libxml2 \(text)" }
    return "libxml2 \(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
