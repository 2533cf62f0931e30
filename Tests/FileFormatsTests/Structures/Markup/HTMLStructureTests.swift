import FileAccess
import Findings
import TextEncodings
import TestSupport
import Testing

@testable import FileFormats

@Suite(.mustEnd) struct HTMLStructureTests {
  private func read(_ bytes: [UInt8]) throws -> StructureReading { try HTMLStructure().read(MemoryBytes(bytes)) }
  private func read(_ text: String) throws -> StructureReading { try read(Array(text.utf8)) }

  private func page(_ body: String, head: String = #"<meta charset="utf-8">"#) throws -> StructureReading {
    try read("<!DOCTYPE html><html><head>\(head)</head><body>病歷\(body)</body></html>")
  }

  @Test func `a good page has no flaw and says what it is`() throws {
    let reading = try page("<img src='data:image/png;base64,AAAA'><a href='other.html'>x</a><a href='#top'>y</a>")
    #expect(reading.rules == [])
    #expect(reading.detail("encoding") == "UTF-8")
    #expect(reading.detail("images") == "1")
  }

  @Test(arguments: [
    "<p>headache<br>three days", "<table><tr><td>120/80", "<img src='data:image/gif;base64,R0lG'>", "<HTML><BODY>x",
  ]) func `fragments and old pages in ASCII are pages`(text: String) throws {
    #expect(try read(text).rules == [])
  }

  @Test func `F411 no encoding declared`() throws {
    let reading = try page("", head: "")
    #expect(reading.rules == ["F411"])
    #expect(reading.fact("found", of: "F411") == "UTF-8")
    #expect(try read([0xEF, 0xBB, 0xBF] + Array("<html>病歷".utf8)).rules == [])
    #expect(try read(Sample.utf16("<html>病歷</html>")).rules == [])
    #expect(try page("", head: "<!-- <meta charset='utf-8'> -->").rules == ["F411"])
    #expect(try read(#"<?xml version="1.0" encoding="UTF-8"?><html><body>病歷</body></html>"#).rules == [])
  }

  @Test(arguments: [
    "<meta charset=big5>", #"<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=big5">"#,
  ]) func `F412 another encoding than is declared`(meta: String) throws {
    let reading = try page("", head: meta)
    #expect(reading.rules == ["F412"])
    #expect(reading.fact("declared", of: "F412") == "big5")
    let big5 = try #require(Big5.encode("<html><head>\(meta)</head><body>病歷</body></html>"))
    #expect(try read(big5).rules == [])
    #expect(try page("", head: "<meta charset=windows-1252>").rules == ["F412"])
    // Browsers take it for a mistake and read UTF-8.
    #expect(try page("", head: "<meta charset=utf-16>").rules == [])
  }

  @Test func `an encoding that is not read here is believed`() throws {
    let start = Array(#"<html><meta charset="iso-8859-1"><body>"#.utf8)
    let reading = try read(start + [0x63, 0xE9, 0x20, 0xFC] + Array("<img src=a.png>".utf8))
    #expect(reading.rules == ["F413"])
    #expect(reading.detail("encoding") == "iso-8859-1")
  }

  @Test(arguments: [
    "<img src='a.jpg'>", "<img src='C:\\x\\a.jpg'>", "<img srcset='a.jpg 2x, b.jpg 3x'>",
    "<iframe src=a.html></iframe>",
    "<div style=\"background:url( 'a.jpg' )\">", "<style>@import \"a.css\";</style>", "<object data=a.pdf></object>",
    "<link rel=stylesheet href=a.css>", "<img src=file:///a.jpg>", "<img src='cid:a@b'>",
    "<style>/* url(x) */ p { background: URL(a.jpg) }</style>", "<meta http-equiv=refresh content='0; url=a.html'>",
    "<svg><image xlink:href='a.png'/></svg>",
  ]) func `F413 files that stay on the computer`(body: String) throws {
    let reading = try page(body)
    #expect(reading.rules == ["F413"])
    #expect(!reading.hasErrors)
    #expect(reading.sentences.allSatisfy { !$0.contains("{") })
  }

  @Test func `F413 a background`() throws {
    #expect(try read("<html><body background=a.gif>x").rules == ["F413"])
  }

  @Test func `F413 names the first of them and counts all`() throws {
    let images = (1...20).map { "<img src=\"\($0).jpg\">\n" }.joined()
    let reading = try page("\n" + images + images)
    #expect(reading.fact("count", of: "F413") == 20)
    #expect(reading.fact("names", of: "F413") == .list((1...8).map { .text("\($0).jpg") }))
    #expect(reading.fact("line", of: "F413") == 2)
  }

  @Test(arguments: [
    "<a href='a.jpg'>x</a>", "<link rel=icon href=a.ico>", "<img src='#a'>", "<img src=''>", "<img alt=a.jpg>",
    "<!-- <img src=a.jpg> -->", "<style>/* url(x) */</style>", "<link rel='alternate stylesheet' href=a.css>",
    "<p title='url(a.jpg)'>",
  ]) func `what needs nothing`(body: String) throws {
    #expect(try page(body).rules == [])
  }

  @Test(arguments: [
    "<img src='https://example.org/a.jpg'>", "<img src='//example.org/a.jpg'>",
    "<base href='http://example.org/'><img src=a.jpg>", "<style>@import url(http://example.org/a.css)</style>",
  ]) func `F414 files on the network`(body: String) throws {
    #expect(try page(body).rules == ["F414"])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<p onclick='x()'>", "<a href=' java\nscript:x()'>x</a>",
    "<script type='text/javascript'>x</script>", "<script type=module>x</script>",
  ]) func `F415 scripts`(body: String) throws {
    #expect(try page(body).rules == ["F415"])
    #expect(try page(body).fact("count", of: "F415") == 1)
  }

  @Test func `what is no script`() throws {
    #expect(try page("<script type='application/json'>{}</script><p on=1 one=''>").rules == [])
    #expect(try page("<p title='javascript:x'>").rules == [])
  }

  @Test(arguments: [
    "<html></html>", "<html><head><title>病歷</title><meta charset=utf-8></head><body> &nbsp;\n</body></html>",
    "<html><style>p { color: red }</style></html>", "<!DOCTYPE html>",
  ]) func `F416 an empty page`(text: String) throws {
    let reading = try read(text)
    #expect(reading.rules == ["F416"])
    #expect(reading.hasErrors)
  }

  @Test func `F417 a page that is made by its scripts`() throws {
    #expect(try read("<html><script>x()</script></html>").rules == ["F415", "F417"])
    #expect(try read("<html><script>x()</script>x</html>").rules == ["F415"])
  }

  @Test func `F418 beyond what any page is`() throws {
    let deep = try page(String(repeating: "<div>", count: 3000))
    #expect(deep.rules == ["F418"])
    #expect(try page(String(repeating: "<div>", count: 300)).rules == [])
    let attributes = (0..<50_000).map { " a\($0)=1" }.joined()
    #expect(try page("<p\(attributes)>").rules == ["F418"])
    #expect(try page("<p \((0..<500).map { " a\($0)=1" }.joined())>").rules == [])
  }

  @Test func `F419 what is no text`() throws {
    let start = Array("<html><meta charset=utf-8>病歷".utf8)
    let reading = try read(start + [0xFF] + Array("病歷病歷病歷".utf8))
    #expect(reading.rules == ["F419"])
    #expect(reading.fact("offset", of: "F419") == .number(start.count))
    #expect(try read(start + [0, 0x41]).rules == ["F419"])
    #expect(try read(start + [0, 0]).rules == [])
  }

  @Test func `hostile pages end in time`() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let patterns = ["<", "<a ", "<!--", "<script>", "&", "</x>", "<p a='", "<b></i>", "x", "<style>@import ", "]]>"]
    for pattern in patterns {
      let bytes = RepeatedBytes(start: Array("<html>".utf8), pattern: Array(pattern.utf8), count: 400_000)
      _ = try HTMLStructure().read(bytes)
    }
    #expect(clock.now - start < .seconds(40))
  }

  @Test func `every beginning of a page is read`() throws {
    let text = Array(
      "<!DOCTYPE html><meta charset=utf-8><p style='a:url(b)' onclick=x>病<!-- c --><script>d</script>&amp;".utf8)
    let word = try #require(text.firstIndex { $0 >= 0x80 })
    // Nothing says that a page was cut; what is left of it is judged as what it is.
    for end in text.indices {
      let reading = try read(Array(text.prefix(end)))
      if end <= word { #expect(reading.rules.contains { $0 == "F416" || $0 == "F417" }, "\(end)") }
      if end >= word + 3 { #expect(!reading.hasErrors && !reading.rules.contains("F417"), "\(end)") }
    }
  }

  @Test func `what cannot be read is told`() {
    #expect(throws: FileAccessError.self) { try HTMLStructure().read(BrokenBytes()) }
  }
}
