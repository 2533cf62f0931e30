package import FileAccess

/// Tells what a file is by its content. A name is not looked at.
package enum FormatIdentifier {
  /// In the order in which they are asked: what may hold another's signature first, text last.
  private static let signatures: [any FormatSignature] =
    [
      DICOMSignature(), JPEGSignature(), GIFSignature(), BMPSignature(), TIFFSignature(),
      WordDocumentSignature(), CompoundFileSignature(), ZipSignature(),
      MP4Signature(), ISOMediaSignature(), MPEGSignature(), ProgramSignature(), RIFFSignature(),
    ] + FixedSignature.all + [
      TransportStreamSignature(), MPEGAudioSignature(), PDFSignature(), PICTSignature(),
      CDASignature(), HTMLSignature(), XMLSignature(), MailSignature(), PlainTextSignature(), UTF16TextSignature(),
    ]

  /// Reads the first 64 KiB, and for OLE2 and ZIP containers a bounded part of their directories.
  ///
  /// - Throws: when `source` cannot be read.
  package static func identify(_ source: any ByteSource) throws(FileAccessError) -> Identification {
    try identify(FileHead(source))
  }

  static func identify(_ head: FileHead) throws(FileAccessError) -> Identification {
    guard head.count > 0 else { return Identification(format: .empty, evidence: "0 bytes") }
    for signature in signatures {
      if let found = try signature.match(head) { return found }
    }
    return head.found(.unknown, at: PlainTextSignature.obstacle(in: head) ?? 0, count: 8)
  }
}
