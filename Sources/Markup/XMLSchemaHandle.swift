import CLibXML2

/// The one owner of an xmlSchema. Not nested in `XMLSchema`: private there, the optimizer leaves its symbols out.
@safe struct XMLSchemaHandle: ~Copyable {
  // Freed in deinit and nowhere else; never handed out beyond a call.
  let schema: xmlSchemaPtr

  init(_ schema: xmlSchemaPtr) { unsafe self.schema = schema }

  deinit { unsafe xmlSchemaFree(schema) }
}
