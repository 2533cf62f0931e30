/// Small PDFs, as a program would write them or as somebody made them wrong.
public struct PDFBuilder {
  public var version = "1.4"
  /// What stands before the header.
  public var prefix: [UInt8] = []
  /// By their numbers.
  public var objects: [Int: [UInt8]] = [:]
  /// More of the trailer.
  public var trailer = ""
  public var root = 1

  /// A document of `pages` pages, each with a content stream. Page `n` of them, from 0 on, is object `10 + 2 * n`.
  public init(pages: Int = 1, catalog: String = "", page: String = "") {
    set(1, "<< /Type /Catalog /Pages 2 0 R \(catalog) >>")
    let kids = (0..<pages).map { "\(10 + 2 * $0) 0 R" }.joined(separator: " ")
    set(2, "<< /Type /Pages /Kids [\(kids)] /Count \(pages) >>")
    for index in 0..<pages {
      let number = 10 + 2 * index
      set(number, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents \(number + 1) 0 R \(page) >>")
      set(stream: number + 1, "", "0 0 m 9 9 l S")
    }
  }

  public mutating func set(_ number: Int, _ text: String) { objects[number] = Array(text.utf8) }

  public mutating func set(stream number: Int, _ dictionary: String, _ content: String) {
    set(number, "<< \(dictionary) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
  }

  /// Opens with the empty password (`secret` false) or only with another.
  public mutating func encrypt(secret: Bool) {
    let owner =
      secret
      ? "92fe0f4454ad4c9644693f33c07cb54f587dce1e2682fe9ecea6107a1ef630dd"
      : "c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c69ec442576ab"
    let user =
      secret
      ? "f53be2f0b8dac4313197df2d160bb5ade3ac05b5b656448e405c1b683d9d270b"
      : "b3d9fa366906ef42f354c6deb74c59075eaf334eb7c04356ba0d7f3dd8b51d0a"
    set(8, "<< /Filter /Standard /Length 40 /O <\(owner)> /P -4 /R 2 /U <\(user)> /V 1 >>")
    let id = "<31415926535897932384626433832795>"
    trailer += "/Encrypt 8 0 R /ID [\(id)\(id)]"
  }

  /// With a cross-reference table.
  public func bytes() -> [UInt8] {
    var (file, places) = body()
    let table = file.count
    let size = (objects.keys.max() ?? 0) + 1
    file += Array("xref\n0 \(size)\n0000000000 65535 f \n".utf8)
    for number in 1..<size {
      let place = places[number].map { Self.digits($0) + " 00000 n \n" } ?? "0000000000 00000 f \n"
      file += Array(place.utf8)
    }
    file += Array("trailer\n<< /Size \(size) /Root \(root) 0 R \(trailer) >>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return prefix + file
  }

  /// With a cross-reference stream; the catalog and the page tree's root lie in an object stream.
  public func compactBytes() -> [UInt8] {
    var packed = self
    let first = objects[1] ?? []
    let second = objects[2] ?? []
    packed.objects[1] = nil
    packed.objects[2] = nil
    let index = "1 0 2 \(first.count + 1) "
    packed.set(
      stream: 6, "/Type /ObjStm /N 2 /First \(index.utf8.count)",
      index + String(decoding: first + [0x20] + second, as: UTF8.self))
    var (file, places) = packed.body()
    let table = file.count
    places[7] = table
    let size = max(8, (objects.keys.max() ?? 0) + 1)
    var rows: [UInt8] = []
    for number in 0..<size {
      if number == 1 || number == 2 {
        rows += [2, 0, 0, 6, UInt8(number - 1)]
      } else if let place = places[number] {
        rows += [1] + [16, 8, 0].map { UInt8(truncatingIfNeeded: place >> $0) } + [0]
      } else {
        rows += [0, 0, 0, 0, 0]
      }
    }
    file += Array(
      "7 0 obj\n<< /Type /XRef /W [1 3 1] /Size \(size) /Root \(root) 0 R /Length \(rows.count) >>\nstream\n".utf8)
    file += rows + Array("\nendstream\nendobj\nstartxref\n\(table)\n%%EOF\n".utf8)
    return prefix + file
  }

  /// `file`, which has its table at `table`, with a newer version of one object behind it.
  public static func update(_ file: [UInt8], _ number: Int, _ text: String) -> [UInt8] {
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    let previous = lines.dropLast().last ?? "0"
    let place = file.count
    var update = Array("\(number) 0 obj\n\(text)\nendobj\n".utf8)
    let table = place + update.count
    update += Array("xref\n\(number) 1\n\(digits(place)) 00000 n \n".utf8)
    update += Array("trailer\n<< /Size 99 /Root 1 0 R /Prev \(previous) >>\nstartxref\n\(table)\n%%EOF\n".utf8)
    return file + update
  }

  private func body() -> (file: [UInt8], places: [Int: Int]) {
    var file = Array("%PDF-\(version)\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var places: [Int: Int] = [:]
    for (number, content) in objects.sorted(by: { $0.key < $1.key }) {
      places[number] = file.count
      file += Array("\(number) 0 obj\n".utf8) + content + Array("\nendobj\n".utf8)
    }
    return (file, places)
  }

  private static func digits(_ number: Int) -> String {
    String(repeating: "0", count: 10 - String(number).count) + String(number)
  }
}
