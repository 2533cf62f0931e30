import Markup

/// What a page shows, what it needs besides itself, and what it runs, gathered from its events.
struct HTMLPage {
  /// Addresses of one kind: how many different ones, and the first few.
  struct Addresses {
    private static let remembered = 1000
    private static let shown = 8

    private(set) var count = 0
    private(set) var names: [String] = []
    private(set) var line = 0
    private var seen: Set<String> = []

    mutating func add(_ name: String, line: Int) {
      if self.line == 0 { self.line = line }
      guard seen.count < Self.remembered, seen.insert(name).inserted else {
        if seen.count >= Self.remembered, !seen.contains(name) { count += 1 }
        return
      }
      count += 1
      if names.count < Self.shown { names.append(name) }
    }
  }

  private static let styleReach = 1 << 20
  /// What shows something without being text. Frames and objects show other files, which are told as missing.
  private static let visible: Set<String> = [
    "img", "image", "svg", "canvas", "object", "embed", "applet", "video", "audio", "iframe", "frame", "input",
    "textarea", "select", "math",
  ]
  /// Attributes whose address is fetched with the page, and the elements on which it is.
  private static let addresses: [String: Set<String>] = [
    "src": ["img", "script", "iframe", "frame", "embed", "input", "source", "video", "audio", "track", "bgsound"],
    "srcset": ["img", "source"], "data": ["object"], "poster": ["video"], "code": ["applet"],
    "background": ["body", "table", "thead", "tbody", "tr", "td", "th"], "lowsrc": ["img"],
    "href": ["image", "use"], "xlink:href": ["image", "use"],
  ]

  private(set) var local = Addresses()
  private(set) var remote = Addresses()
  private(set) var images = 0
  private(set) var scripts = 0
  private(set) var scriptLine = 0
  private(set) var hasText = false
  private(set) var hasVisible = false

  private var isBaseRemote = false
  /// Which of the elements is open whose text is not shown.
  private var hidden: String?
  private var style = ""

  mutating func read(_ event: XMLEvent, line: Int) {
    switch event {
    case .start(let tag): readStart(tag, line)
    case .text(let text):
      if hidden == nil {
        if !hasText { hasText = text.contains { !$0.isWhitespace } }
      } else if hidden == "style", style.utf8.count < Self.styleReach {
        style += text
      }
    case .end(let name):
      guard name.local == hidden else { return }
      if hidden == "style" { readStyle(style, line) }
      hidden = nil
      style = ""
    }
  }

  private mutating func readStart(_ tag: XMLStartTag, _ line: Int) {
    let name = tag.name.local
    if ["script", "style", "title", "template"].contains(name) { hidden = name }
    if Self.visible.contains(name), tag["type"]?.lowercased() != "hidden" { hasVisible = true }
    if name == "img" || name == "image" { images += 1 }
    // A script of another type is data.
    if name == "script", isRun(tag["type"]) { note(scriptAt: line) }
    if name == "base", let address = tag["href"], case .remote? = HTMLReference(address, isBaseRemote: false) {
      isBaseRemote = true
    }
    if name == "link" { readLink(tag, line) }
    if name == "meta" { readRefresh(tag, line) }
    for attribute in tag.attributes { readAttribute(attribute, of: name, line) }
  }

  private func isRun(_ type: String?) -> Bool {
    guard let type = type?.lowercased(), !type.isEmpty else { return true }
    return type == "module" || type.contains("script")
  }

  private mutating func readAttribute(_ attribute: XMLAttribute, of element: String, _ line: Int) {
    let name = attribute.name.local
    if name.hasPrefix("on"), name.count > 2, !attribute.value.isEmpty {
      note(scriptAt: line)
    } else if name == "style" {
      readStyle(attribute.value, line)
    } else if name == "srcset", Self.addresses[name]?.contains(element) == true {
      // `a.jpg 2x, b.jpg 3x`; an address may have a comma in it when no space follows.
      for candidate in attribute.value.prefix(65_536).split(separator: ", ") {
        add(String(candidate.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }), line)
      }
    } else if Self.addresses[name]?.contains(element) == true {
      add(attribute.value, line)
    }
    if ["href", "src", "action", "formaction", "xlink:href", "data"].contains(name), runs(attribute.value) {
      note(scriptAt: line)
    }
  }

  private func runs(_ address: String) -> Bool {
    let start = address.prefix(64).filter { !$0.isWhitespace }.lowercased()
    return start.hasPrefix("javascript:") || start.hasPrefix("vbscript:")
  }

  private mutating func readLink(_ tag: XMLStartTag, _ line: Int) {
    let kinds = (tag["rel"] ?? "").prefix(256).lowercased().split(separator: " ")
    guard kinds.contains("stylesheet"), !kinds.contains("alternate"), let address = tag["href"] else { return }
    add(address, line)
  }

  /// `<meta http-equiv="refresh" content="0; url=…">` shows another page in place of this one.
  private mutating func readRefresh(_ tag: XMLStartTag, _ line: Int) {
    guard tag["http-equiv"]?.lowercased() == "refresh", let content = tag["content"],
      let equals = content.firstIndex(of: "="), content[..<equals].lowercased().contains("url")
    else { return }
    add(content[content.index(after: equals)...].filter { $0 != "'" && $0 != "\"" }, line)
  }

  private mutating func readStyle(_ style: String, _ line: Int) {
    for address in CSSReferences.all(in: style) { add(address, line) }
  }

  private mutating func add(_ address: String, _ line: Int) {
    switch HTMLReference(address, isBaseRemote: isBaseRemote) {
    case .local(let name): local.add(name, line: line)
    case .remote(let name): remote.add(name, line: line)
    case nil: break
    }
  }

  private mutating func note(scriptAt line: Int) {
    if scripts == 0 { scriptLine = line }
    scripts += 1
  }
}
