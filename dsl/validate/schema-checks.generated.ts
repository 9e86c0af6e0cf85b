// @ts-nocheck
// Written by `npm run generate` from the schemas of the language; do not edit.
import { checkName, countCodePoints, isSameJson, noteError } from './check-runtime.js';
import type { CompiledChecks, CompiledSchemas } from './compiled-checks.js';

/** The checks of the schemas given. */
export function createChecks(schemas: CompiledSchemas): CompiledChecks {
const check_scheme = validate0;
const schema0 = schemas.scheme;
const func0 = Object.prototype.hasOwnProperty;
const func6 = countCodePoints;
const schema1 = schemas.scheme.$defs["words"];

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema1.type},schema:schema1.type,parentSchema:schema1,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(func6(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.zh === undefined) || (!(func0.call(data, "zh")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zh"},schema:schema1.required,parentSchema:schema1,data};
vErrors = noteError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined && func0.call(data, "zh")){
let data0 = data.zh;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err4 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.properties.zh,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "string"},schema:schema1.properties.zh.type,parentSchema:schema1.properties.zh,data:data0};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined && func0.call(data, "en")){
let data1 = data.en;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.properties.en,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},schema:schema1.properties.en.type,parentSchema:schema1.properties.en,data:data1};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema2 = schemas.scheme.$defs["anywhere_text"];

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func6(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema2,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema2.type,parentSchema:schema2,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema3 = schemas.scheme.$defs["ref"];
const schema4 = schemas.scheme.$defs["ref_entry"];

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema4,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "article") || (key0 === "quote"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema4,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.article !== undefined && func0.call(data, "article")){
let data0 = data.article;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err2 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema4.properties.article,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/type",keyword:"type",params:{type: "string"},schema:schema4.properties.article.type,parentSchema:schema4.properties.article,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
let data1 = data.quote;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type: schema4.properties.quote.type},schema:schema4.properties.quote.type,parentSchema:schema4.properties.quote,data:data1};
vErrors = noteError(vErrors, err4);
errors++;
}
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err5 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema4.properties.quote,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema4.properties.quote,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func6(data2) < 1){
const err7 = {instancePath:instancePath+"/quote/" + i0,schemaPath:"#/properties/quote/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema4.properties.quote.items,data:data2};
vErrors = noteError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/quote/" + i0,schemaPath:"#/properties/quote/items/type",keyword:"type",params:{type: "string"},schema:schema4.properties.quote.items.type,parentSchema:schema4.properties.quote.items,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema4.type,parentSchema:schema4,data};
vErrors = noteError(vErrors, err9);
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema3.type},schema:schema3.type,parentSchema:schema3,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema3,data};
vErrors = noteError(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6.call(this, data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema3,data};
vErrors = noteError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "article") || (key0 === "quote"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema3,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.article !== undefined && func0.call(data, "article")){
let data1 = data.article;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err4 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema3.properties.article,data:data1};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/article",schemaPath:"#/properties/article/type",keyword:"type",params:{type: "string"},schema:schema3.properties.article.type,parentSchema:schema3.properties.article,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
let data2 = data.quote;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type: schema3.properties.quote.type},schema:schema3.properties.quote.type,parentSchema:schema3.properties.quote,data:data2};
vErrors = noteError(vErrors, err6);
errors++;
}
if(typeof data2 === "string"){
if(func6(data2) < 1){
const err7 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema3.properties.quote,data:data2};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema3.properties.quote,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func6(data3) < 1){
const err9 = {instancePath:instancePath+"/quote/" + i1,schemaPath:"#/properties/quote/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema3.properties.quote.items,data:data3};
vErrors = noteError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/quote/" + i1,schemaPath:"#/properties/quote/items/type",keyword:"type",params:{type: "string"},schema:schema3.properties.quote.items.type,parentSchema:schema3.properties.quote.items,data:data3};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
}
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema5 = schemas.scheme.$defs["anywhere_interpretation"];

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func6(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema5,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema6 = schemas.scheme.$defs["anywhere_note"];

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func6(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema6,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema6.type,parentSchema:schema6,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema7 = schemas.scheme.$defs["anywhere_assessed_by"];

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func6(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema7,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema8 = schemas.scheme.$defs["anywhere_acknowledge"];
const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema8,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z0-9-]*$",parentSchema:schema8.propertyNames,data:key0,propertyName:key0};
vErrors = noteError(vErrors, err1);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema8.propertyNames,parentSchema:schema8,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.additionalProperties,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.additionalProperties.type,parentSchema:schema8.additionalProperties,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
vErrors = noteError(vErrors, err5);
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema9 = schemas.scheme.$defs["id"];
const pattern3 = new RegExp("^[\\p{L}_][\\p{L}\\p{N}_]*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(!((((((((((((((((((((((((((((data === "and") || (data === "or")) || (data === "not")) || (data === "in")) || (data === "is")) || (data === "missing")) || (data === "if")) || (data === "then")) || (data === "else")) || (data === "over")) || (data === "where")) || (data === "true")) || (data === "false")) || (data === "是")) || (data === "否")) || (data === "__proto__")) || (data === "__defineGetter__")) || (data === "__defineSetter__")) || (data === "__lookupGetter__")) || (data === "__lookupSetter__")) || (data === "constructor")) || (data === "hasOwnProperty")) || (data === "isPrototypeOf")) || (data === "propertyIsEnumerable")) || (data === "prototype")) || (data === "toLocaleString")) || (data === "toString")) || (data === "valueOf"))){
const err0 = {};
vErrors = noteError(vErrors, err0);
errors++;
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema9.not,parentSchema:schema9,data};
vErrors = noteError(vErrors, err1);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(typeof data === "string"){
if(func6(data) > 100){
const err2 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema9,data};
vErrors = noteError(vErrors, err2);
errors++;
}
if(!pattern3.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}_][\\p{L}\\p{N}_]*$"},schema:"^[\\p{L}_][\\p{L}\\p{N}_]*$",parentSchema:schema9,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data};
vErrors = noteError(vErrors, err4);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema10 = schemas.scheme.$defs["attribute"];

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema1.type},schema:schema1.type,parentSchema:schema1,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(func6(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.zh === undefined) || (!(func0.call(data, "zh")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zh"},schema:schema1.required,parentSchema:schema1,data};
vErrors = noteError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "zh") || (key0 === "en"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema1,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.zh !== undefined && func0.call(data, "zh")){
let data0 = data.zh;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err4 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.properties.zh,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "string"},schema:schema1.properties.zh.type,parentSchema:schema1.properties.zh,data:data0};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.en !== undefined && func0.call(data, "en")){
let data1 = data.en;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema1.properties.en,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"},schema:schema1.properties.en.type,parentSchema:schema1.properties.en,data:data1};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
const err0 = {};
vErrors = noteError(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("choice" !== data.type){
const err1 = {};
vErrors = noteError(vErrors, err1);
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "values"},schema:schema10.then.required,parentSchema:schema10.then,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema10.if,parentSchema:schema10,data};
vErrors = noteError(vErrors, err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema10.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data8 = data.type;
if(typeof data8 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema10.properties.type.type,parentSchema:schema10.properties.type,data:data8};
vErrors = noteError(vErrors, err5);
errors++;
}
if(!(((((((((data8 === "number") || (data8 === "count")) || (data8 === "money")) || (data8 === "ratio")) || (data8 === "boolean")) || (data8 === "date")) || (data8 === "text")) || (data8 === "choice")) || (data8 === "unit"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema10.properties.type.enum},schema:schema10.properties.type.enum,parentSchema:schema10.properties.type,data:data8};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data9 = data.values;
if(!data9 || typeof data9 != "object"){
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: schema10.properties.values.type},schema:schema10.properties.values.type,parentSchema:schema10.properties.values,data:data9};
vErrors = noteError(vErrors, err7);
errors++;
}
if(Array.isArray(data9)){
if(data9.length < 1){
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.properties.values,data:data9};
vErrors = noteError(vErrors, err8);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func6(data10) < 1){
const err9 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties.values.items,data:data10};
vErrors = noteError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema10.properties.values.items.type,parentSchema:schema10.properties.values.items,data:data10};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err11 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema10.properties.values,data:data9};
vErrors = noteError(vErrors, err11);
errors++;
}
for(const key1 of Object.keys(data9)){
if(!(validate34.call(this, data9[key1], {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data12 = data.unit;
if(typeof data12 === "string"){
if(func6(data12) < 1){
const err12 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema10.properties.unit,data:data12};
vErrors = noteError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema10.properties.unit.type,parentSchema:schema10.properties.unit,data:data12};
vErrors = noteError(vErrors, err13);
errors++;
}
}
if(data.min !== undefined && func0.call(data, "min")){
let data13 = data.min;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err14 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},schema:schema10.properties.min.type,parentSchema:schema10.properties.min,data:data13};
vErrors = noteError(vErrors, err14);
errors++;
}
}
if(data.max !== undefined && func0.call(data, "max")){
let data14 = data.max;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err15 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},schema:schema10.properties.max.type,parentSchema:schema10.properties.max,data:data14};
vErrors = noteError(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
vErrors = noteError(vErrors, err16);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema12 = schemas.scheme.$defs["fact"];

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
const err0 = {};
vErrors = noteError(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("choice" !== data.type){
const err1 = {};
vErrors = noteError(vErrors, err1);
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "values"},schema:schema12.then.required,parentSchema:schema12.then,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.if,parentSchema:schema12,data};
vErrors = noteError(vErrors, err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema12.required,parentSchema:schema12,data};
vErrors = noteError(vErrors, err4);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema12.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data8 = data.type;
if(typeof data8 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema12.properties.type.type,parentSchema:schema12.properties.type,data:data8};
vErrors = noteError(vErrors, err6);
errors++;
}
if(!(((((((((data8 === "number") || (data8 === "count")) || (data8 === "money")) || (data8 === "ratio")) || (data8 === "boolean")) || (data8 === "date")) || (data8 === "text")) || (data8 === "choice")) || (data8 === "unit"))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},schema:schema12.properties.type.enum,parentSchema:schema12.properties.type,data:data8};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data9 = data.values;
if(!data9 || typeof data9 != "object"){
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: schema12.properties.values.type},schema:schema12.properties.values.type,parentSchema:schema12.properties.values,data:data9};
vErrors = noteError(vErrors, err8);
errors++;
}
if(Array.isArray(data9)){
if(data9.length < 1){
const err9 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.values,data:data9};
vErrors = noteError(vErrors, err9);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func6(data10) < 1){
const err10 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.values.items,data:data10};
vErrors = noteError(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.values.items.type,parentSchema:schema12.properties.values.items,data:data10};
vErrors = noteError(vErrors, err11);
errors++;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err12 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema12.properties.values,data:data9};
vErrors = noteError(vErrors, err12);
errors++;
}
for(const key1 of Object.keys(data9)){
if(!(validate34.call(this, data9[key1], {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data12 = data.unit;
if(typeof data12 === "string"){
if(func6(data12) < 1){
const err13 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.unit,data:data12};
vErrors = noteError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema12.properties.unit.type,parentSchema:schema12.properties.unit,data:data12};
vErrors = noteError(vErrors, err14);
errors++;
}
}
if(data.min !== undefined && func0.call(data, "min")){
let data13 = data.min;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err15 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},schema:schema12.properties.min.type,parentSchema:schema12.properties.min,data:data13};
vErrors = noteError(vErrors, err15);
errors++;
}
}
if(data.max !== undefined && func0.call(data, "max")){
let data14 = data.max;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err16 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},schema:schema12.properties.max.type,parentSchema:schema12.properties.max,data:data14};
vErrors = noteError(vErrors, err16);
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data15 = data.from;
if(typeof data15 === "string"){
if(func6(data15) < 1){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.from,data:data15};
vErrors = noteError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema12.properties.from.type,parentSchema:schema12.properties.from,data:data15};
vErrors = noteError(vErrors, err18);
errors++;
}
}
if(data.verified_by !== undefined && func0.call(data, "verified_by")){
let data16 = data.verified_by;
if(typeof data16 === "string"){
if(func6(data16) < 1){
const err19 = {instancePath:instancePath+"/verified_by",schemaPath:"#/properties/verified_by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.verified_by,data:data16};
vErrors = noteError(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/verified_by",schemaPath:"#/properties/verified_by/type",keyword:"type",params:{type: "string"},schema:schema12.properties.verified_by.type,parentSchema:schema12.properties.verified_by,data:data16};
vErrors = noteError(vErrors, err20);
errors++;
}
}
if(data.per !== undefined && func0.call(data, "per")){
let data17 = data.per;
if(typeof data17 !== "string"){
const err21 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"},schema:schema12.properties.per.type,parentSchema:schema12.properties.per,data:data17};
vErrors = noteError(vErrors, err21);
errors++;
}
if(!(((data17 === "year") || (data17 === "quarter")) || (data17 === "month"))){
const err22 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema12.properties.per.enum},schema:schema12.properties.per.enum,parentSchema:schema12.properties.per,data:data17};
vErrors = noteError(vErrors, err22);
errors++;
}
}
if(data.accumulate !== undefined && func0.call(data, "accumulate")){
let data18 = data.accumulate;
if(typeof data18 !== "string"){
const err23 = {instancePath:instancePath+"/accumulate",schemaPath:"#/properties/accumulate/type",keyword:"type",params:{type: "string"},schema:schema12.properties.accumulate.type,parentSchema:schema12.properties.accumulate,data:data18};
vErrors = noteError(vErrors, err23);
errors++;
}
if(!(((data18 === "sum") || (data18 === "latest")) || (data18 === "max"))){
const err24 = {instancePath:instancePath+"/accumulate",schemaPath:"#/properties/accumulate/enum",keyword:"enum",params:{allowedValues: schema12.properties.accumulate.enum},schema:schema12.properties.accumulate.enum,parentSchema:schema12.properties.accumulate,data:data18};
vErrors = noteError(vErrors, err24);
errors++;
}
}
if(data.complete !== undefined && func0.call(data, "complete")){
let data19 = data.complete;
if(typeof data19 !== "boolean"){
const err25 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.complete.type,parentSchema:schema12.properties.complete,data:data19};
vErrors = noteError(vErrors, err25);
errors++;
}
}
if(data.accumulate !== undefined && func0.call(data, "accumulate")){
if((data.per === undefined) || (!(func0.call(data, "per")))){
const err26 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "accumulate",
    missingProperty: "per",
    depsCount: 1,
    deps: "per"},schema:schema12.dependentRequired,parentSchema:schema12,data};
vErrors = noteError(vErrors, err26);
errors++;
}
}
if(data.complete !== undefined && func0.call(data, "complete")){
if((data.accumulate === undefined) || (!(func0.call(data, "accumulate")))){
const err27 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "complete",
    missingProperty: "accumulate",
    depsCount: 1,
    deps: "accumulate"},schema:schema12.dependentRequired,parentSchema:schema12,data};
vErrors = noteError(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
vErrors = noteError(vErrors, err28);
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema13 = schemas.scheme.$defs["record_list"];
const schema14 = schemas.scheme.$defs["record_field"];
const schema15 = schemas.scheme.$defs["expression"];

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema15.type},schema:schema15.type,parentSchema:schema15,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(typeof data == "string"){
this.push(instancePath + "");
}
if(typeof data === "string"){
if(func6(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema15,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
const err0 = {};
vErrors = noteError(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("choice" !== data.type){
const err1 = {};
vErrors = noteError(vErrors, err1);
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "values"},schema:schema14.then.required,parentSchema:schema14.then,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},schema:schema14.if,parentSchema:schema14,data};
vErrors = noteError(vErrors, err3);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema14.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data8 = data.type;
if(typeof data8 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema14.properties.type.type,parentSchema:schema14.properties.type,data:data8};
vErrors = noteError(vErrors, err5);
errors++;
}
if(!(((((((((data8 === "number") || (data8 === "count")) || (data8 === "money")) || (data8 === "ratio")) || (data8 === "boolean")) || (data8 === "date")) || (data8 === "text")) || (data8 === "choice")) || (data8 === "unit"))){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},schema:schema14.properties.type.enum,parentSchema:schema14.properties.type,data:data8};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data9 = data.values;
if(!data9 || typeof data9 != "object"){
const err7 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: schema14.properties.values.type},schema:schema14.properties.values.type,parentSchema:schema14.properties.values,data:data9};
vErrors = noteError(vErrors, err7);
errors++;
}
if(Array.isArray(data9)){
if(data9.length < 1){
const err8 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14.properties.values,data:data9};
vErrors = noteError(vErrors, err8);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func6(data10) < 1){
const err9 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.values.items,data:data10};
vErrors = noteError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema14.properties.values.items.type,parentSchema:schema14.properties.values.items,data:data10};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err11 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema14.properties.values,data:data9};
vErrors = noteError(vErrors, err11);
errors++;
}
for(const key1 of Object.keys(data9)){
if(!(validate34.call(this, data9[key1], {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data12 = data.unit;
if(typeof data12 === "string"){
if(func6(data12) < 1){
const err12 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.properties.unit,data:data12};
vErrors = noteError(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema14.properties.unit.type,parentSchema:schema14.properties.unit,data:data12};
vErrors = noteError(vErrors, err13);
errors++;
}
}
if(data.min !== undefined && func0.call(data, "min")){
let data13 = data.min;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err14 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},schema:schema14.properties.min.type,parentSchema:schema14.properties.min,data:data13};
vErrors = noteError(vErrors, err14);
errors++;
}
}
if(data.max !== undefined && func0.call(data, "max")){
let data14 = data.max;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err15 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},schema:schema14.properties.max.type,parentSchema:schema14.properties.max,data:data14};
vErrors = noteError(vErrors, err15);
errors++;
}
}
if(data.formula !== undefined && func0.call(data, "formula")){
if(!(validate68.call(this, data.formula, {instancePath:instancePath+"/formula",parentData:data,parentDataProperty:"formula",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.rated !== undefined && func0.call(data, "rated")){
let data16 = data.rated;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.by === undefined) || (!(func0.call(data16, "by")))){
const err16 = {instancePath:instancePath+"/rated",schemaPath:"#/properties/rated/required",keyword:"required",params:{missingProperty: "by"},schema:schema14.properties.rated.required,parentSchema:schema14.properties.rated,data:data16};
vErrors = noteError(vErrors, err16);
errors++;
}
for(const key2 of Object.keys(data16)){
if(!((((((((key2 === "label") || (key2 === "text")) || (key2 === "ref")) || (key2 === "interpretation")) || (key2 === "note")) || (key2 === "assessed_by")) || (key2 === "acknowledge")) || (key2 === "by"))){
const err17 = {instancePath:instancePath+"/rated",schemaPath:"#/properties/rated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema14.properties.rated,data:data16};
vErrors = noteError(vErrors, err17);
errors++;
}
}
if(data16.label !== undefined && func0.call(data16, "label")){
if(!(validate1.call(this, data16.label, {instancePath:instancePath+"/rated/label",parentData:data16,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data16.text !== undefined && func0.call(data16, "text")){
if(!(validate3.call(this, data16.text, {instancePath:instancePath+"/rated/text",parentData:data16,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data16.ref !== undefined && func0.call(data16, "ref")){
if(!(validate5.call(this, data16.ref, {instancePath:instancePath+"/rated/ref",parentData:data16,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data16.interpretation !== undefined && func0.call(data16, "interpretation")){
if(!(validate9.call(this, data16.interpretation, {instancePath:instancePath+"/rated/interpretation",parentData:data16,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data16.note !== undefined && func0.call(data16, "note")){
if(!(validate11.call(this, data16.note, {instancePath:instancePath+"/rated/note",parentData:data16,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data16.assessed_by !== undefined && func0.call(data16, "assessed_by")){
if(!(validate13.call(this, data16.assessed_by, {instancePath:instancePath+"/rated/assessed_by",parentData:data16,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data16.acknowledge !== undefined && func0.call(data16, "acknowledge")){
if(!(validate15.call(this, data16.acknowledge, {instancePath:instancePath+"/rated/acknowledge",parentData:data16,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data16.by !== undefined && func0.call(data16, "by")){
if(!(validate24.call(this, data16.by, {instancePath:instancePath+"/rated/by",parentData:data16,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/rated",schemaPath:"#/properties/rated/type",keyword:"type",params:{type: "object"},schema:schema14.properties.rated.type,parentSchema:schema14.properties.rated,data:data16};
vErrors = noteError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
vErrors = noteError(vErrors, err19);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema13.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data7 = data.fields;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
const _errs11 = errors;
if(!(checkName(validate24, this, key1, {instancePath:instancePath+"/fields",parentData:data7,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema13.properties.fields.propertyNames,parentSchema:schema13.properties.fields,data:data7};
vErrors = noteError(vErrors, err1);
errors++;
}
}
for(const key2 of Object.keys(data7)){
if(!(validate59.call(this, data7[key2], {instancePath:instancePath+"/fields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},schema:schema13.properties.fields.type,parentSchema:schema13.properties.fields,data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.valid !== undefined && func0.call(data, "valid")){
let data9 = data.valid;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.from === undefined) || (!(func0.call(data9, "from")))){
const err3 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/required",keyword:"required",params:{missingProperty: "from"},schema:schema13.properties.valid.required,parentSchema:schema13.properties.valid,data:data9};
vErrors = noteError(vErrors, err3);
errors++;
}
for(const key3 of Object.keys(data9)){
if(!(func0.call(schema13.properties.valid.properties, key3))){
const err4 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema13.properties.valid,data:data9};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data9.label !== undefined && func0.call(data9, "label")){
if(!(validate1.call(this, data9.label, {instancePath:instancePath+"/valid/label",parentData:data9,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data9.text !== undefined && func0.call(data9, "text")){
if(!(validate3.call(this, data9.text, {instancePath:instancePath+"/valid/text",parentData:data9,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data9.ref !== undefined && func0.call(data9, "ref")){
if(!(validate5.call(this, data9.ref, {instancePath:instancePath+"/valid/ref",parentData:data9,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data9.interpretation !== undefined && func0.call(data9, "interpretation")){
if(!(validate9.call(this, data9.interpretation, {instancePath:instancePath+"/valid/interpretation",parentData:data9,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data9.note !== undefined && func0.call(data9, "note")){
if(!(validate11.call(this, data9.note, {instancePath:instancePath+"/valid/note",parentData:data9,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data9.assessed_by !== undefined && func0.call(data9, "assessed_by")){
if(!(validate13.call(this, data9.assessed_by, {instancePath:instancePath+"/valid/assessed_by",parentData:data9,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data9.acknowledge !== undefined && func0.call(data9, "acknowledge")){
if(!(validate15.call(this, data9.acknowledge, {instancePath:instancePath+"/valid/acknowledge",parentData:data9,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data9.from !== undefined && func0.call(data9, "from")){
if(!(validate24.call(this, data9.from, {instancePath:instancePath+"/valid/from",parentData:data9,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data9.years !== undefined && func0.call(data9, "years")){
if(!(validate68.call(this, data9.years, {instancePath:instancePath+"/valid/years",parentData:data9,parentDataProperty:"years",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data9.until !== undefined && func0.call(data9, "until")){
if(!(validate24.call(this, data9.until, {instancePath:instancePath+"/valid/until",parentData:data9,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "object"},schema:schema13.properties.valid.type,parentSchema:schema13.properties.valid,data:data9};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.once_per !== undefined && func0.call(data, "once_per")){
let data20 = data.once_per;
const _errs29 = errors;
let valid4 = true;
const _errs30 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing0;
if(((data20.keep === undefined) || (!(func0.call(data20, "keep")))) && (missing0 = "keep")){
const err6 = {};
vErrors = noteError(vErrors, err6);
errors++;
}
else {
if(data20.keep !== undefined && func0.call(data20, "keep")){
let data21 = data20.keep;
if(!((data21 === "highest") || (data21 === "lowest"))){
const err7 = {};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
}
var _valid0 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs32 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.by === undefined) || (!(func0.call(data20, "by")))){
const err8 = {instancePath:instancePath+"/once_per",schemaPath:"#/properties/once_per/then/required",keyword:"required",params:{missingProperty: "by"},schema:schema13.properties.once_per.then.required,parentSchema:schema13.properties.once_per.then,data:data20};
vErrors = noteError(vErrors, err8);
errors++;
}
}
var _valid0 = _errs32 === errors;
valid4 = _valid0;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/once_per",schemaPath:"#/properties/once_per/if",keyword:"if",params:{failingKeyword: "then"},schema:schema13.properties.once_per.if,parentSchema:schema13.properties.once_per,data:data20};
vErrors = noteError(vErrors, err9);
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.same === undefined) || (!(func0.call(data20, "same")))){
const err10 = {instancePath:instancePath+"/once_per",schemaPath:"#/properties/once_per/required",keyword:"required",params:{missingProperty: "same"},schema:schema13.properties.once_per.required,parentSchema:schema13.properties.once_per,data:data20};
vErrors = noteError(vErrors, err10);
errors++;
}
if((data20.keep === undefined) || (!(func0.call(data20, "keep")))){
const err11 = {instancePath:instancePath+"/once_per",schemaPath:"#/properties/once_per/required",keyword:"required",params:{missingProperty: "keep"},schema:schema13.properties.once_per.required,parentSchema:schema13.properties.once_per,data:data20};
vErrors = noteError(vErrors, err11);
errors++;
}
for(const key4 of Object.keys(data20)){
if(!(func0.call(schema13.properties.once_per.properties, key4))){
const err12 = {instancePath:instancePath+"/once_per",schemaPath:"#/properties/once_per/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema13.properties.once_per,data:data20};
vErrors = noteError(vErrors, err12);
errors++;
}
}
if(data20.label !== undefined && func0.call(data20, "label")){
if(!(validate1.call(this, data20.label, {instancePath:instancePath+"/once_per/label",parentData:data20,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data20.text !== undefined && func0.call(data20, "text")){
if(!(validate3.call(this, data20.text, {instancePath:instancePath+"/once_per/text",parentData:data20,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data20.ref !== undefined && func0.call(data20, "ref")){
if(!(validate5.call(this, data20.ref, {instancePath:instancePath+"/once_per/ref",parentData:data20,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data20.interpretation !== undefined && func0.call(data20, "interpretation")){
if(!(validate9.call(this, data20.interpretation, {instancePath:instancePath+"/once_per/interpretation",parentData:data20,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data20.note !== undefined && func0.call(data20, "note")){
if(!(validate11.call(this, data20.note, {instancePath:instancePath+"/once_per/note",parentData:data20,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data20.assessed_by !== undefined && func0.call(data20, "assessed_by")){
if(!(validate13.call(this, data20.assessed_by, {instancePath:instancePath+"/once_per/assessed_by",parentData:data20,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data20.acknowledge !== undefined && func0.call(data20, "acknowledge")){
if(!(validate15.call(this, data20.acknowledge, {instancePath:instancePath+"/once_per/acknowledge",parentData:data20,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data20.same !== undefined && func0.call(data20, "same")){
let data29 = data20.same;
if((typeof data29 !== "string") && (!(Array.isArray(data29)))){
const err13 = {instancePath:instancePath+"/once_per/same",schemaPath:"#/properties/once_per/properties/same/type",keyword:"type",params:{type: schema13.properties.once_per.properties.same.type},schema:schema13.properties.once_per.properties.same.type,parentSchema:schema13.properties.once_per.properties.same,data:data29};
vErrors = noteError(vErrors, err13);
errors++;
}
if(typeof data29 === "string"){
if(func6(data29) < 1){
const err14 = {instancePath:instancePath+"/once_per/same",schemaPath:"#/properties/once_per/properties/same/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.once_per.properties.same,data:data29};
vErrors = noteError(vErrors, err14);
errors++;
}
}
if(Array.isArray(data29)){
if(data29.length < 1){
const err15 = {instancePath:instancePath+"/once_per/same",schemaPath:"#/properties/once_per/properties/same/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.once_per.properties.same,data:data29};
vErrors = noteError(vErrors, err15);
errors++;
}
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24.call(this, data29[i0], {instancePath:instancePath+"/once_per/same/" + i0,parentData:data29,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data20.keep !== undefined && func0.call(data20, "keep")){
let data31 = data20.keep;
if(typeof data31 !== "string"){
const err16 = {instancePath:instancePath+"/once_per/keep",schemaPath:"#/properties/once_per/properties/keep/type",keyword:"type",params:{type: "string"},schema:schema13.properties.once_per.properties.keep.type,parentSchema:schema13.properties.once_per.properties.keep,data:data31};
vErrors = noteError(vErrors, err16);
errors++;
}
if(!((((data31 === "highest") || (data31 === "lowest")) || (data31 === "first")) || (data31 === "latest"))){
const err17 = {instancePath:instancePath+"/once_per/keep",schemaPath:"#/properties/once_per/properties/keep/enum",keyword:"enum",params:{allowedValues: schema13.properties.once_per.properties.keep.enum},schema:schema13.properties.once_per.properties.keep.enum,parentSchema:schema13.properties.once_per.properties.keep,data:data31};
vErrors = noteError(vErrors, err17);
errors++;
}
}
if(data20.by !== undefined && func0.call(data20, "by")){
if(!(validate24.call(this, data20.by, {instancePath:instancePath+"/once_per/by",parentData:data20,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/once_per",schemaPath:"#/properties/once_per/type",keyword:"type",params:{type: "object"},schema:schema13.properties.once_per.type,parentSchema:schema13.properties.once_per,data:data20};
vErrors = noteError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
vErrors = noteError(vErrors, err19);
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema16 = schemas.scheme.$defs["source"];
const schema17 = schemas.scheme.$defs["combine_trimmed"];

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.trimmed === undefined) || (!(func0.call(data, "trimmed")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trimmed"},schema:schema17.required,parentSchema:schema17,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "label") || (key0 === "text")) || (key0 === "ref")) || (key0 === "interpretation")) || (key0 === "note")) || (key0 === "assessed_by")) || (key0 === "acknowledge")) || (key0 === "trimmed"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.trimmed !== undefined && func0.call(data, "trimmed")){
let data7 = data.trimmed;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.highest === undefined) || (!(func0.call(data7, "highest")))){
const err2 = {instancePath:instancePath+"/trimmed",schemaPath:"#/properties/trimmed/required",keyword:"required",params:{missingProperty: "highest"},schema:schema17.properties.trimmed.required,parentSchema:schema17.properties.trimmed,data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
if((data7.lowest === undefined) || (!(func0.call(data7, "lowest")))){
const err3 = {instancePath:instancePath+"/trimmed",schemaPath:"#/properties/trimmed/required",keyword:"required",params:{missingProperty: "lowest"},schema:schema17.properties.trimmed.required,parentSchema:schema17.properties.trimmed,data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
for(const key1 of Object.keys(data7)){
if(!(func0.call(schema17.properties.trimmed.properties, key1))){
const err4 = {instancePath:instancePath+"/trimmed",schemaPath:"#/properties/trimmed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema17.properties.trimmed,data:data7};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data7.label !== undefined && func0.call(data7, "label")){
if(!(validate1.call(this, data7.label, {instancePath:instancePath+"/trimmed/label",parentData:data7,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data7.text !== undefined && func0.call(data7, "text")){
if(!(validate3.call(this, data7.text, {instancePath:instancePath+"/trimmed/text",parentData:data7,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data7.ref !== undefined && func0.call(data7, "ref")){
if(!(validate5.call(this, data7.ref, {instancePath:instancePath+"/trimmed/ref",parentData:data7,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data7.interpretation !== undefined && func0.call(data7, "interpretation")){
if(!(validate9.call(this, data7.interpretation, {instancePath:instancePath+"/trimmed/interpretation",parentData:data7,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data7.note !== undefined && func0.call(data7, "note")){
if(!(validate11.call(this, data7.note, {instancePath:instancePath+"/trimmed/note",parentData:data7,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data7.assessed_by !== undefined && func0.call(data7, "assessed_by")){
if(!(validate13.call(this, data7.assessed_by, {instancePath:instancePath+"/trimmed/assessed_by",parentData:data7,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data7.acknowledge !== undefined && func0.call(data7, "acknowledge")){
if(!(validate15.call(this, data7.acknowledge, {instancePath:instancePath+"/trimmed/acknowledge",parentData:data7,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data7.highest !== undefined && func0.call(data7, "highest")){
let data15 = data7.highest;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err5 = {instancePath:instancePath+"/trimmed/highest",schemaPath:"#/properties/trimmed/properties/highest/type",keyword:"type",params:{type: "integer"},schema:schema17.properties.trimmed.properties.highest.type,parentSchema:schema17.properties.trimmed.properties.highest,data:data15};
vErrors = noteError(vErrors, err5);
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err6 = {instancePath:instancePath+"/trimmed/highest",schemaPath:"#/properties/trimmed/properties/highest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema17.properties.trimmed.properties.highest,data:data15};
vErrors = noteError(vErrors, err6);
errors++;
}
}
}
if(data7.lowest !== undefined && func0.call(data7, "lowest")){
let data16 = data7.lowest;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err7 = {instancePath:instancePath+"/trimmed/lowest",schemaPath:"#/properties/trimmed/properties/lowest/type",keyword:"type",params:{type: "integer"},schema:schema17.properties.trimmed.properties.lowest.type,parentSchema:schema17.properties.trimmed.properties.lowest,data:data16};
vErrors = noteError(vErrors, err7);
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err8 = {instancePath:instancePath+"/trimmed/lowest",schemaPath:"#/properties/trimmed/properties/lowest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema17.properties.trimmed.properties.lowest,data:data16};
vErrors = noteError(vErrors, err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/trimmed",schemaPath:"#/properties/trimmed/type",keyword:"type",params:{type: "object"},schema:schema17.properties.trimmed.type,parentSchema:schema17.properties.trimmed,data:data7};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
vErrors = noteError(vErrors, err10);
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema16.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.combine !== undefined && func0.call(data, "combine")){
let data7 = data.combine;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(typeof data7 !== "string"){
const err1 = {instancePath:instancePath+"/combine",schemaPath:"#/properties/combine/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema16.properties.combine.anyOf[0].type,parentSchema:schema16.properties.combine.anyOf[0],data:data7};
vErrors = noteError(vErrors, err1);
errors++;
}
if(!(((data7 === "mean") || (data7 === "median")) || (data7 === "weighted"))){
const err2 = {instancePath:instancePath+"/combine",schemaPath:"#/properties/combine/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.combine.anyOf[0].enum},schema:schema16.properties.combine.anyOf[0].enum,parentSchema:schema16.properties.combine.anyOf[0],data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs13 = errors;
if(!(validate108.call(this, data7, {instancePath:instancePath+"/combine",parentData:data,parentDataProperty:"combine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/combine",schemaPath:"#/properties/combine/anyOf",keyword:"anyOf",params:{},schema:schema16.properties.combine.anyOf,parentSchema:schema16.properties.combine,data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.exclude_self !== undefined && func0.call(data, "exclude_self")){
let data8 = data.exclude_self;
if(typeof data8 !== "boolean"){
const err4 = {instancePath:instancePath+"/exclude_self",schemaPath:"#/properties/exclude_self/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties.exclude_self.type,parentSchema:schema16.properties.exclude_self,data:data8};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.self !== undefined && func0.call(data, "self")){
let data9 = data.self;
if(typeof data9 !== "boolean"){
const err5 = {instancePath:instancePath+"/self",schemaPath:"#/properties/self/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties.self.type,parentSchema:schema16.properties.self,data:data9};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.ballot !== undefined && func0.call(data, "ballot")){
let data10 = data.ballot;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.mark === undefined) || (!(func0.call(data10, "mark")))){
const err6 = {instancePath:instancePath+"/ballot",schemaPath:"#/properties/ballot/required",keyword:"required",params:{missingProperty: "mark"},schema:schema16.properties.ballot.required,parentSchema:schema16.properties.ballot,data:data10};
vErrors = noteError(vErrors, err6);
errors++;
}
for(const key1 of Object.keys(data10)){
if(!(func0.call(schema16.properties.ballot.properties, key1))){
const err7 = {instancePath:instancePath+"/ballot",schemaPath:"#/properties/ballot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema16.properties.ballot,data:data10};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data10.label !== undefined && func0.call(data10, "label")){
if(!(validate1.call(this, data10.label, {instancePath:instancePath+"/ballot/label",parentData:data10,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data10.text !== undefined && func0.call(data10, "text")){
if(!(validate3.call(this, data10.text, {instancePath:instancePath+"/ballot/text",parentData:data10,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data10.ref !== undefined && func0.call(data10, "ref")){
if(!(validate5.call(this, data10.ref, {instancePath:instancePath+"/ballot/ref",parentData:data10,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data10.interpretation !== undefined && func0.call(data10, "interpretation")){
if(!(validate9.call(this, data10.interpretation, {instancePath:instancePath+"/ballot/interpretation",parentData:data10,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data10.note !== undefined && func0.call(data10, "note")){
if(!(validate11.call(this, data10.note, {instancePath:instancePath+"/ballot/note",parentData:data10,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data10.assessed_by !== undefined && func0.call(data10, "assessed_by")){
if(!(validate13.call(this, data10.assessed_by, {instancePath:instancePath+"/ballot/assessed_by",parentData:data10,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data10.acknowledge !== undefined && func0.call(data10, "acknowledge")){
if(!(validate15.call(this, data10.acknowledge, {instancePath:instancePath+"/ballot/acknowledge",parentData:data10,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data10.mark !== undefined && func0.call(data10, "mark")){
if(!(validate68.call(this, data10.mark, {instancePath:instancePath+"/ballot/mark",parentData:data10,parentDataProperty:"mark",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data10.within !== undefined && func0.call(data10, "within")){
let data19 = data10.within;
if(typeof data19 === "string"){
if(func6(data19) < 1){
const err8 = {instancePath:instancePath+"/ballot/within",schemaPath:"#/properties/ballot/properties/within/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties.ballot.properties.within,data:data19};
vErrors = noteError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ballot/within",schemaPath:"#/properties/ballot/properties/within/type",keyword:"type",params:{type: "string"},schema:schema16.properties.ballot.properties.within.type,parentSchema:schema16.properties.ballot.properties.within,data:data19};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ballot",schemaPath:"#/properties/ballot/type",keyword:"type",params:{type: "object"},schema:schema16.properties.ballot.type,parentSchema:schema16.properties.ballot,data:data10};
vErrors = noteError(vErrors, err10);
errors++;
}
}
if(data.range !== undefined && func0.call(data, "range")){
let data20 = data.range;
if(Array.isArray(data20)){
if(data20.length > 2){
const err11 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema16.properties.range,data:data20};
vErrors = noteError(vErrors, err11);
errors++;
}
if(data20.length < 2){
const err12 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema16.properties.range,data:data20};
vErrors = noteError(vErrors, err12);
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err13 = {instancePath:instancePath+"/range/" + i0,schemaPath:"#/properties/range/items/type",keyword:"type",params:{type: "number"},schema:schema16.properties.range.items.type,parentSchema:schema16.properties.range.items,data:data21};
vErrors = noteError(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "array"},schema:schema16.properties.range.type,parentSchema:schema16.properties.range,data:data20};
vErrors = noteError(vErrors, err14);
errors++;
}
}
if(data.invalid !== undefined && func0.call(data, "invalid")){
let data22 = data.invalid;
if(typeof data22 !== "string"){
const err15 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/type",keyword:"type",params:{type: "string"},schema:schema16.properties.invalid.type,parentSchema:schema16.properties.invalid,data:data22};
vErrors = noteError(vErrors, err15);
errors++;
}
if(!((data22 === "reject") || (data22 === "leave_out"))){
const err16 = {instancePath:instancePath+"/invalid",schemaPath:"#/properties/invalid/enum",keyword:"enum",params:{allowedValues: schema16.properties.invalid.enum},schema:schema16.properties.invalid.enum,parentSchema:schema16.properties.invalid,data:data22};
vErrors = noteError(vErrors, err16);
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data23 = data.scope;
if(typeof data23 === "string"){
if(func6(data23) < 1){
const err17 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties.scope,data:data23};
vErrors = noteError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema16.properties.scope.type,parentSchema:schema16.properties.scope,data:data23};
vErrors = noteError(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
vErrors = noteError(vErrors, err19);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema18 = schemas.scheme.$defs["parameter"];

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing0 = "type")){
const err0 = {};
vErrors = noteError(vErrors, err0);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("number" !== data.type){
const err1 = {};
vErrors = noteError(vErrors, err1);
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data1 = data.default;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/0/then/properties/default/type",keyword:"type",params:{type: schema18.allOf[0].then.properties.default.type},schema:schema18.allOf[0].then.properties.default.type,parentSchema:schema18.allOf[0].then.properties.default,data:data1};
vErrors = noteError(vErrors, err2);
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.default = true;
props0.type = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[0].if,parentSchema:schema18.allOf[0],data};
vErrors = noteError(vErrors, err3);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing1 = "type")){
const err4 = {};
vErrors = noteError(vErrors, err4);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("count" !== data.type){
const err5 = {};
vErrors = noteError(vErrors, err5);
errors++;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data3 = data.default;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/1/then/properties/default/type",keyword:"type",params:{type: schema18.allOf[1].then.properties.default.type},schema:schema18.allOf[1].then.properties.default.type,parentSchema:schema18.allOf[1].then.properties.default,data:data3};
vErrors = noteError(vErrors, err6);
errors++;
}
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.default = true;
props1.type = true;
}
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[1].if,parentSchema:schema18.allOf[1],data};
vErrors = noteError(vErrors, err7);
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing2 = "type")){
const err8 = {};
vErrors = noteError(vErrors, err8);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("money" !== data.type){
const err9 = {};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data5 = data.default;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err10 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/2/then/properties/default/type",keyword:"type",params:{type: schema18.allOf[2].then.properties.default.type},schema:schema18.allOf[2].then.properties.default.type,parentSchema:schema18.allOf[2].then.properties.default,data:data5};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
var _valid2 = _errs19 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.default = true;
props2.type = true;
}
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[2].if,parentSchema:schema18.allOf[2],data};
vErrors = noteError(vErrors, err11);
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing3 = "type")){
const err12 = {};
vErrors = noteError(vErrors, err12);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("ratio" !== data.type){
const err13 = {};
vErrors = noteError(vErrors, err13);
errors++;
}
}
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data7 = data.default;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")){
const err14 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/3/then/properties/default/type",keyword:"type",params:{type: schema18.allOf[3].then.properties.default.type},schema:schema18.allOf[3].then.properties.default.type,parentSchema:schema18.allOf[3].then.properties.default,data:data7};
vErrors = noteError(vErrors, err14);
errors++;
}
}
}
var _valid3 = _errs26 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.default = true;
props3.type = true;
}
}
if(!valid10){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[3].if,parentSchema:schema18.allOf[3],data};
vErrors = noteError(vErrors, err15);
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs30 = errors;
let valid13 = true;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing4 = "type")){
const err16 = {};
vErrors = noteError(vErrors, err16);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("boolean" !== data.type){
const err17 = {};
vErrors = noteError(vErrors, err17);
errors++;
}
}
}
}
var _valid4 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data9 = data.default;
if(typeof data9 !== "boolean"){
const err18 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/4/then/properties/default/type",keyword:"type",params:{type: "boolean"},schema:schema18.allOf[4].then.properties.default.type,parentSchema:schema18.allOf[4].then.properties.default,data:data9};
vErrors = noteError(vErrors, err18);
errors++;
}
}
}
var _valid4 = _errs33 === errors;
valid13 = _valid4;
if(valid13){
var props4 = {};
props4.default = true;
props4.type = true;
}
}
if(!valid13){
const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[4].if,parentSchema:schema18.allOf[4],data};
vErrors = noteError(vErrors, err19);
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs37 = errors;
let valid16 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing5 = "type")){
const err20 = {};
vErrors = noteError(vErrors, err20);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("date" !== data.type){
const err21 = {};
vErrors = noteError(vErrors, err21);
errors++;
}
}
}
}
var _valid5 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data11 = data.default;
if(typeof data11 === "string"){
if(func6(data11) < 1){
const err22 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/5/then/properties/default/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.allOf[5].then.properties.default,data:data11};
vErrors = noteError(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/5/then/properties/default/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[5].then.properties.default.type,parentSchema:schema18.allOf[5].then.properties.default,data:data11};
vErrors = noteError(vErrors, err23);
errors++;
}
}
}
var _valid5 = _errs40 === errors;
valid16 = _valid5;
if(valid16){
var props5 = {};
props5.default = true;
props5.type = true;
}
}
if(!valid16){
const err24 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[5].if,parentSchema:schema18.allOf[5],data};
vErrors = noteError(vErrors, err24);
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs44 = errors;
let valid19 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing6 = "type")){
const err25 = {};
vErrors = noteError(vErrors, err25);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("text" !== data.type){
const err26 = {};
vErrors = noteError(vErrors, err26);
errors++;
}
}
}
}
var _valid6 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data13 = data.default;
if(typeof data13 === "string"){
if(func6(data13) < 1){
const err27 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/6/then/properties/default/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.allOf[6].then.properties.default,data:data13};
vErrors = noteError(vErrors, err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/6/then/properties/default/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[6].then.properties.default.type,parentSchema:schema18.allOf[6].then.properties.default,data:data13};
vErrors = noteError(vErrors, err28);
errors++;
}
}
}
var _valid6 = _errs47 === errors;
valid19 = _valid6;
if(valid19){
var props6 = {};
props6.default = true;
props6.type = true;
}
}
if(!valid19){
const err29 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[6].if,parentSchema:schema18.allOf[6],data};
vErrors = noteError(vErrors, err29);
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs51 = errors;
let valid22 = true;
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing7 = "type")){
const err30 = {};
vErrors = noteError(vErrors, err30);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("choice" !== data.type){
const err31 = {};
vErrors = noteError(vErrors, err31);
errors++;
}
}
}
}
var _valid7 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data15 = data.default;
if(typeof data15 === "string"){
if(func6(data15) < 1){
const err32 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/7/then/properties/default/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.allOf[7].then.properties.default,data:data15};
vErrors = noteError(vErrors, err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/7/then/properties/default/type",keyword:"type",params:{type: "string"},schema:schema18.allOf[7].then.properties.default.type,parentSchema:schema18.allOf[7].then.properties.default,data:data15};
vErrors = noteError(vErrors, err33);
errors++;
}
}
}
var _valid7 = _errs54 === errors;
valid22 = _valid7;
if(valid22){
var props7 = {};
props7.default = true;
props7.type = true;
}
}
if(!valid22){
const err34 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[7].if,parentSchema:schema18.allOf[7],data};
vErrors = noteError(vErrors, err34);
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs58 = errors;
let valid25 = true;
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing8 = "type")){
const err35 = {};
vErrors = noteError(vErrors, err35);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("map" !== data.type){
const err36 = {};
vErrors = noteError(vErrors, err36);
errors++;
}
}
}
}
var _valid8 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data17 = data.default;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
const err37 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/8/then/properties/default/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema18.allOf[8].then.properties.default,data:data17};
vErrors = noteError(vErrors, err37);
errors++;
}
for(const key0 of Object.keys(data17)){
let data18 = data17[key0];
if(((!((typeof data18 == "number") && (isFinite(data18)))) && (typeof data18 !== "string")) && (typeof data18 !== "boolean")){
const err38 = {instancePath:instancePath+"/default/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/default/additionalProperties/type",keyword:"type",params:{type: schema18.allOf[8].then.properties.default.additionalProperties.type},schema:schema18.allOf[8].then.properties.default.additionalProperties.type,parentSchema:schema18.allOf[8].then.properties.default.additionalProperties,data:data18};
vErrors = noteError(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/8/then/properties/default/type",keyword:"type",params:{type: "object"},schema:schema18.allOf[8].then.properties.default.type,parentSchema:schema18.allOf[8].then.properties.default,data:data17};
vErrors = noteError(vErrors, err39);
errors++;
}
}
}
var _valid8 = _errs61 === errors;
valid25 = _valid8;
if(valid25){
var props8 = {};
props8.default = true;
props8.type = true;
}
}
if(!valid25){
const err40 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[8].if,parentSchema:schema18.allOf[8],data};
vErrors = noteError(vErrors, err40);
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs68 = errors;
let valid29 = true;
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing9 = "type")){
const err41 = {};
vErrors = noteError(vErrors, err41);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("bands" !== data.type){
const err42 = {};
vErrors = noteError(vErrors, err42);
errors++;
}
}
}
}
var _valid9 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data20 = data.default;
if(Array.isArray(data20)){
if(data20.length < 1){
const err43 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/9/then/properties/default/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.allOf[9].then.properties.default,data:data20};
vErrors = noteError(vErrors, err43);
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(Array.isArray(data21)){
if(data21.length > 2){
const err44 = {instancePath:instancePath+"/default/" + i0,schemaPath:"#/allOf/9/then/properties/default/items/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema18.allOf[9].then.properties.default.items,data:data21};
vErrors = noteError(vErrors, err44);
errors++;
}
if(data21.length < 2){
const err45 = {instancePath:instancePath+"/default/" + i0,schemaPath:"#/allOf/9/then/properties/default/items/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema18.allOf[9].then.properties.default.items,data:data21};
vErrors = noteError(vErrors, err45);
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if((!((typeof data22 == "number") && (isFinite(data22)))) && (typeof data22 !== "string")){
const err46 = {instancePath:instancePath+"/default/" + i0+"/" + i1,schemaPath:"#/allOf/9/then/properties/default/items/items/type",keyword:"type",params:{type: schema18.allOf[9].then.properties.default.items.items.type},schema:schema18.allOf[9].then.properties.default.items.items.type,parentSchema:schema18.allOf[9].then.properties.default.items.items,data:data22};
vErrors = noteError(vErrors, err46);
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/default/" + i0,schemaPath:"#/allOf/9/then/properties/default/items/type",keyword:"type",params:{type: "array"},schema:schema18.allOf[9].then.properties.default.items.type,parentSchema:schema18.allOf[9].then.properties.default.items,data:data21};
vErrors = noteError(vErrors, err47);
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/9/then/properties/default/type",keyword:"type",params:{type: "array"},schema:schema18.allOf[9].then.properties.default.type,parentSchema:schema18.allOf[9].then.properties.default,data:data20};
vErrors = noteError(vErrors, err48);
errors++;
}
}
}
var _valid9 = _errs71 === errors;
valid29 = _valid9;
if(valid29){
var props9 = {};
props9.default = true;
props9.type = true;
}
}
if(!valid29){
const err49 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[9].if,parentSchema:schema18.allOf[9],data};
vErrors = noteError(vErrors, err49);
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs79 = errors;
let valid36 = true;
const _errs80 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing10 = "type")){
const err50 = {};
vErrors = noteError(vErrors, err50);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("list" !== data.type){
const err51 = {};
vErrors = noteError(vErrors, err51);
errors++;
}
}
}
}
var _valid10 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs82 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.default !== undefined && func0.call(data, "default")){
let data24 = data.default;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")) && (typeof data25 !== "boolean")){
const err52 = {instancePath:instancePath+"/default/" + i2,schemaPath:"#/allOf/10/then/properties/default/items/type",keyword:"type",params:{type: schema18.allOf[10].then.properties.default.items.type},schema:schema18.allOf[10].then.properties.default.items.type,parentSchema:schema18.allOf[10].then.properties.default.items,data:data25};
vErrors = noteError(vErrors, err52);
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/default",schemaPath:"#/allOf/10/then/properties/default/type",keyword:"type",params:{type: "array"},schema:schema18.allOf[10].then.properties.default.type,parentSchema:schema18.allOf[10].then.properties.default,data:data24};
vErrors = noteError(vErrors, err53);
errors++;
}
}
}
var _valid10 = _errs82 === errors;
valid36 = _valid10;
if(valid36){
var props10 = {};
props10.default = true;
props10.type = true;
}
}
if(!valid36){
const err54 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[10].if,parentSchema:schema18.allOf[10],data};
vErrors = noteError(vErrors, err54);
errors++;
}
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
const _errs88 = errors;
let valid41 = true;
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.type === undefined) || (!(func0.call(data, "type")))) && (missing11 = "type")){
const err55 = {};
vErrors = noteError(vErrors, err55);
errors++;
}
else {
if(data.type !== undefined && func0.call(data, "type")){
if("choice" !== data.type){
const err56 = {};
vErrors = noteError(vErrors, err56);
errors++;
}
}
}
}
var _valid11 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs91 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err57 = {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "values"},schema:schema18.allOf[11].then.required,parentSchema:schema18.allOf[11].then,data};
vErrors = noteError(vErrors, err57);
errors++;
}
}
var _valid11 = _errs91 === errors;
valid41 = _valid11;
}
if(!valid41){
const err58 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},schema:schema18.allOf[11].if,parentSchema:schema18.allOf[11],data};
vErrors = noteError(vErrors, err58);
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err59 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema18.required,parentSchema:schema18,data};
vErrors = noteError(vErrors, err59);
errors++;
}
for(const key1 of Object.keys(data)){
if(!(func0.call(schema18.properties, key1))){
const err60 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema18,data};
vErrors = noteError(vErrors, err60);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data34 = data.type;
if(typeof data34 !== "string"){
const err61 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema18.properties.type.type,parentSchema:schema18.properties.type,data:data34};
vErrors = noteError(vErrors, err61);
errors++;
}
if(!(((((((((((data34 === "number") || (data34 === "count")) || (data34 === "money")) || (data34 === "ratio")) || (data34 === "boolean")) || (data34 === "date")) || (data34 === "text")) || (data34 === "choice")) || (data34 === "map")) || (data34 === "bands")) || (data34 === "list"))){
const err62 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.enum},schema:schema18.properties.type.enum,parentSchema:schema18.properties.type,data:data34};
vErrors = noteError(vErrors, err62);
errors++;
}
}
if(data.total !== undefined && func0.call(data, "total")){
let data35 = data.total;
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err63 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},schema:schema18.properties.total.type,parentSchema:schema18.properties.total,data:data35};
vErrors = noteError(vErrors, err63);
errors++;
}
}
if(data.decided_by !== undefined && func0.call(data, "decided_by")){
let data36 = data.decided_by;
if(typeof data36 === "string"){
if(func6(data36) < 1){
const err64 = {instancePath:instancePath+"/decided_by",schemaPath:"#/properties/decided_by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.properties.decided_by,data:data36};
vErrors = noteError(vErrors, err64);
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/decided_by",schemaPath:"#/properties/decided_by/type",keyword:"type",params:{type: "string"},schema:schema18.properties.decided_by.type,parentSchema:schema18.properties.decided_by,data:data36};
vErrors = noteError(vErrors, err65);
errors++;
}
}
if(data.assumption !== undefined && func0.call(data, "assumption")){
let data37 = data.assumption;
if((typeof data37 !== "string") && (typeof data37 !== "boolean")){
const err66 = {instancePath:instancePath+"/assumption",schemaPath:"#/properties/assumption/type",keyword:"type",params:{type: schema18.properties.assumption.type},schema:schema18.properties.assumption.type,parentSchema:schema18.properties.assumption,data:data37};
vErrors = noteError(vErrors, err66);
errors++;
}
if(typeof data37 === "string"){
if(func6(data37) < 1){
const err67 = {instancePath:instancePath+"/assumption",schemaPath:"#/properties/assumption/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.properties.assumption,data:data37};
vErrors = noteError(vErrors, err67);
errors++;
}
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data38 = data.values;
if(!data38 || typeof data38 != "object"){
const err68 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: schema18.properties.values.type},schema:schema18.properties.values.type,parentSchema:schema18.properties.values,data:data38};
vErrors = noteError(vErrors, err68);
errors++;
}
if(Array.isArray(data38)){
if(data38.length < 1){
const err69 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema18.properties.values,data:data38};
vErrors = noteError(vErrors, err69);
errors++;
}
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(typeof data39 === "string"){
if(func6(data39) < 1){
const err70 = {instancePath:instancePath+"/values/" + i3,schemaPath:"#/properties/values/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.properties.values.items,data:data39};
vErrors = noteError(vErrors, err70);
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/values/" + i3,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema18.properties.values.items.type,parentSchema:schema18.properties.values.items,data:data39};
vErrors = noteError(vErrors, err71);
errors++;
}
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
const err72 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema18.properties.values,data:data38};
vErrors = noteError(vErrors, err72);
errors++;
}
for(const key2 of Object.keys(data38)){
if(!(validate34.call(this, data38[key2], {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data38,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data41 = data.unit;
if(typeof data41 === "string"){
if(func6(data41) < 1){
const err73 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema18.properties.unit,data:data41};
vErrors = noteError(vErrors, err73);
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema18.properties.unit.type,parentSchema:schema18.properties.unit,data:data41};
vErrors = noteError(vErrors, err74);
errors++;
}
}
if(data.min !== undefined && func0.call(data, "min")){
let data42 = data.min;
if(!((typeof data42 == "number") && (isFinite(data42)))){
const err75 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},schema:schema18.properties.min.type,parentSchema:schema18.properties.min,data:data42};
vErrors = noteError(vErrors, err75);
errors++;
}
}
if(data.max !== undefined && func0.call(data, "max")){
let data43 = data.max;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err76 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},schema:schema18.properties.max.type,parentSchema:schema18.properties.max,data:data43};
vErrors = noteError(vErrors, err76);
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
vErrors = noteError(vErrors, err77);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema19 = schemas.scheme.$defs["table"];

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rows === undefined) || (!(func0.call(data, "rows")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema19.required,parentSchema:schema19,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined && func0.call(data, "by")){
let data7 = data.by;
if(typeof data7 === "string"){
if(func6(data7) < 1){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.by,data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},schema:schema19.properties.by.type,parentSchema:schema19.properties.by,data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.stated_total !== undefined && func0.call(data, "stated_total")){
let data8 = data.stated_total;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err4 = {instancePath:instancePath+"/stated_total",schemaPath:"#/properties/stated_total/type",keyword:"type",params:{type: "number"},schema:schema19.properties.stated_total.type,parentSchema:schema19.properties.stated_total,data:data8};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data9 = data.unit;
if(typeof data9 === "string"){
if(func6(data9) < 1){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.unit,data:data9};
vErrors = noteError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema19.properties.unit.type,parentSchema:schema19.properties.unit,data:data9};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.rows !== undefined && func0.call(data, "rows")){
let data10 = data.rows;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.rows,data:data10};
vErrors = noteError(vErrors, err7);
errors++;
}
for(const key1 of Object.keys(data10)){
let data11 = data10[key1];
if((((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")) && (typeof data11 !== "boolean")) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err8 = {instancePath:instancePath+"/rows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rows/additionalProperties/type",keyword:"type",params:{type: schema19.properties.rows.additionalProperties.type},schema:schema19.properties.rows.additionalProperties.type,parentSchema:schema19.properties.rows.additionalProperties,data:data11};
vErrors = noteError(vErrors, err8);
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 of Object.keys(data11)){
let data12 = data11[key2];
if(((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")) && (typeof data12 !== "boolean")){
const err9 = {instancePath:instancePath+"/rows/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rows/additionalProperties/additionalProperties/type",keyword:"type",params:{type: schema19.properties.rows.additionalProperties.additionalProperties.type},schema:schema19.properties.rows.additionalProperties.additionalProperties.type,parentSchema:schema19.properties.rows.additionalProperties.additionalProperties,data:data12};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rows.type,parentSchema:schema19.properties.rows,data:data10};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
vErrors = noteError(vErrors, err11);
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema20 = schemas.scheme.$defs["node"];
const schema21 = schemas.scheme.$defs["condition"];

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},schema:schema21.type,parentSchema:schema21,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(typeof data == "string"){
this.push(instancePath + "");
}
if(typeof data === "string"){
if(func6(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = schemas.scheme.$defs["band_rows"];
const schema23 = schemas.scheme.$defs["band_row"];

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.score === undefined) || (!(func0.call(data, "score")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},schema:schema23.required,parentSchema:schema23,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema23.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validate68.call(this, data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined && func0.call(data, "above")){
if(!(validate68.call(this, data.above, {instancePath:instancePath+"/above",parentData:data,parentDataProperty:"above",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined && func0.call(data, "below")){
if(!(validate68.call(this, data.below, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.up_to !== undefined && func0.call(data, "up_to")){
if(!(validate68.call(this, data.up_to, {instancePath:instancePath+"/up_to",parentData:data,parentDataProperty:"up_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.is !== undefined && func0.call(data, "is")){
if(!(validate68.call(this, data.is, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined && func0.call(data, "when")){
if(!(validate182.call(this, data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.else !== undefined && func0.call(data, "else")){
let data13 = data.else;
if(typeof data13 !== "boolean"){
const err2 = {instancePath:instancePath+"/else",schemaPath:"#/properties/else/type",keyword:"type",params:{type: "boolean"},schema:schema23.properties.else.type,parentSchema:schema23.properties.else,data:data13};
vErrors = noteError(vErrors, err2);
errors++;
}
if(!(data13 === true)){
const err3 = {instancePath:instancePath+"/else",schemaPath:"#/properties/else/enum",keyword:"enum",params:{allowedValues: schema23.properties.else.enum},schema:schema23.properties.else.enum,parentSchema:schema23.properties.else,data:data13};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.score !== undefined && func0.call(data, "score")){
if(!(validate68.call(this, data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(!((false || Object.prototype.hasOwnProperty.call(data, "from") || Object.prototype.hasOwnProperty.call(data, "above") || Object.prototype.hasOwnProperty.call(data, "below") || Object.prototype.hasOwnProperty.call(data, "up_to") || Object.prototype.hasOwnProperty.call(data, "is") || Object.prototype.hasOwnProperty.call(data, "when") || Object.prototype.hasOwnProperty.call(data, "else")))){
const err4 = {instancePath,schemaPath:"#/x-choice-of-keys",keyword:"x-choice-of-keys",params:{},schema:schema23["x-choice-of-keys"],parentSchema:schema23,data};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
vErrors = noteError(vErrors, err5);
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22,data};
vErrors = noteError(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate213.call(this, data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema22.type,parentSchema:schema22,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = schemas.scheme.$defs["children"];
const wrapper0 = {validate: validate154};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema24,data};
vErrors = noteError(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate.call(this, data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema24.type,parentSchema:schema24,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = schemas.scheme.$defs["round"];

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema25.required,parentSchema:schema25,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema25.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data7 = data.to;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
const err2 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema25.properties.to,data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "number"},schema:schema25.properties.to.type,parentSchema:schema25.properties.to,data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.mode !== undefined && func0.call(data, "mode")){
let data8 = data.mode;
if(typeof data8 !== "string"){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema25.properties.mode.type,parentSchema:schema25.properties.mode,data:data8};
vErrors = noteError(vErrors, err4);
errors++;
}
if(!((((data8 === "half_up") || (data8 === "half_even")) || (data8 === "up")) || (data8 === "down"))){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema25.properties.mode.enum},schema:schema25.properties.mode.enum,parentSchema:schema25.properties.mode,data:data8};
vErrors = noteError(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
vErrors = noteError(vErrors, err6);
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema20.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.points !== undefined && func0.call(data, "points")){
if(!(validate68.call(this, data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined && func0.call(data, "weight")){
if(!(validate68.call(this, data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.rated !== undefined && func0.call(data, "rated")){
let data10 = data.rated;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.by === undefined) || (!(func0.call(data10, "by")))){
const err1 = {instancePath:instancePath+"/rated",schemaPath:"#/properties/rated/required",keyword:"required",params:{missingProperty: "by"},schema:schema20.properties.rated.required,parentSchema:schema20.properties.rated,data:data10};
vErrors = noteError(vErrors, err1);
errors++;
}
for(const key1 of Object.keys(data10)){
if(!(func0.call(schema20.properties.rated.properties, key1))){
const err2 = {instancePath:instancePath+"/rated",schemaPath:"#/properties/rated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema20.properties.rated,data:data10};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data10.label !== undefined && func0.call(data10, "label")){
if(!(validate1.call(this, data10.label, {instancePath:instancePath+"/rated/label",parentData:data10,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data10.text !== undefined && func0.call(data10, "text")){
if(!(validate3.call(this, data10.text, {instancePath:instancePath+"/rated/text",parentData:data10,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data10.ref !== undefined && func0.call(data10, "ref")){
if(!(validate5.call(this, data10.ref, {instancePath:instancePath+"/rated/ref",parentData:data10,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data10.interpretation !== undefined && func0.call(data10, "interpretation")){
if(!(validate9.call(this, data10.interpretation, {instancePath:instancePath+"/rated/interpretation",parentData:data10,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data10.note !== undefined && func0.call(data10, "note")){
if(!(validate11.call(this, data10.note, {instancePath:instancePath+"/rated/note",parentData:data10,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data10.assessed_by !== undefined && func0.call(data10, "assessed_by")){
if(!(validate13.call(this, data10.assessed_by, {instancePath:instancePath+"/rated/assessed_by",parentData:data10,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data10.acknowledge !== undefined && func0.call(data10, "acknowledge")){
if(!(validate15.call(this, data10.acknowledge, {instancePath:instancePath+"/rated/acknowledge",parentData:data10,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data10.by !== undefined && func0.call(data10, "by")){
if(!(validate24.call(this, data10.by, {instancePath:instancePath+"/rated/by",parentData:data10,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data10.as !== undefined && func0.call(data10, "as")){
let data19 = data10.as;
if(typeof data19 !== "string"){
const err3 = {instancePath:instancePath+"/rated/as",schemaPath:"#/properties/rated/properties/as/type",keyword:"type",params:{type: "string"},schema:schema20.properties.rated.properties.as.type,parentSchema:schema20.properties.rated.properties.as,data:data19};
vErrors = noteError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/rated",schemaPath:"#/properties/rated/type",keyword:"type",params:{type: "object"},schema:schema20.properties.rated.type,parentSchema:schema20.properties.rated,data:data10};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.decided !== undefined && func0.call(data, "decided")){
let data20 = data.decided;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.gives === undefined) || (!(func0.call(data20, "gives")))){
const err5 = {instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/required",keyword:"required",params:{missingProperty: "gives"},schema:schema20.properties.decided.required,parentSchema:schema20.properties.decided,data:data20};
vErrors = noteError(vErrors, err5);
errors++;
}
for(const key2 of Object.keys(data20)){
if(!(func0.call(schema20.properties.decided.properties, key2))){
const err6 = {instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema20.properties.decided,data:data20};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data20.label !== undefined && func0.call(data20, "label")){
if(!(validate1.call(this, data20.label, {instancePath:instancePath+"/decided/label",parentData:data20,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data20.text !== undefined && func0.call(data20, "text")){
if(!(validate3.call(this, data20.text, {instancePath:instancePath+"/decided/text",parentData:data20,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data20.ref !== undefined && func0.call(data20, "ref")){
if(!(validate5.call(this, data20.ref, {instancePath:instancePath+"/decided/ref",parentData:data20,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data20.interpretation !== undefined && func0.call(data20, "interpretation")){
if(!(validate9.call(this, data20.interpretation, {instancePath:instancePath+"/decided/interpretation",parentData:data20,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data20.note !== undefined && func0.call(data20, "note")){
if(!(validate11.call(this, data20.note, {instancePath:instancePath+"/decided/note",parentData:data20,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data20.assessed_by !== undefined && func0.call(data20, "assessed_by")){
if(!(validate13.call(this, data20.assessed_by, {instancePath:instancePath+"/decided/assessed_by",parentData:data20,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data20.acknowledge !== undefined && func0.call(data20, "acknowledge")){
if(!(validate15.call(this, data20.acknowledge, {instancePath:instancePath+"/decided/acknowledge",parentData:data20,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data20.gives !== undefined && func0.call(data20, "gives")){
let data28 = data20.gives;
if(!(((data28 === "bonus") || (data28 === "deduction")) || (data28 === "points"))){
const err7 = {instancePath:instancePath+"/decided/gives",schemaPath:"#/properties/decided/properties/gives/enum",keyword:"enum",params:{allowedValues: schema20.properties.decided.properties.gives.enum},schema:schema20.properties.decided.properties.gives.enum,parentSchema:schema20.properties.decided.properties.gives,data:data28};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data20.up_to !== undefined && func0.call(data20, "up_to")){
if(!(validate68.call(this, data20.up_to, {instancePath:instancePath+"/decided/up_to",parentData:data20,parentDataProperty:"up_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data20.at_least !== undefined && func0.call(data20, "at_least")){
if(!(validate68.call(this, data20.at_least, {instancePath:instancePath+"/decided/at_least",parentData:data20,parentDataProperty:"at_least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data20.by !== undefined && func0.call(data20, "by")){
let data31 = data20.by;
if(typeof data31 !== "string"){
const err8 = {instancePath:instancePath+"/decided/by",schemaPath:"#/properties/decided/properties/by/type",keyword:"type",params:{type: "string"},schema:schema20.properties.decided.properties.by.type,parentSchema:schema20.properties.decided.properties.by,data:data31};
vErrors = noteError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/type",keyword:"type",params:{type: "object"},schema:schema20.properties.decided.type,parentSchema:schema20.properties.decided,data:data20};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data.met !== undefined && func0.call(data, "met")){
if(!(validate182.call(this, data.met, {instancePath:instancePath+"/met",parentData:data,parentDataProperty:"met",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined && func0.call(data, "steps")){
let data33 = data.steps;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.of === undefined) || (!(func0.call(data33, "of")))){
const err10 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/required",keyword:"required",params:{missingProperty: "of"},schema:schema20.properties.steps.required,parentSchema:schema20.properties.steps,data:data33};
vErrors = noteError(vErrors, err10);
errors++;
}
if((data33.each === undefined) || (!(func0.call(data33, "each")))){
const err11 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/required",keyword:"required",params:{missingProperty: "each"},schema:schema20.properties.steps.required,parentSchema:schema20.properties.steps,data:data33};
vErrors = noteError(vErrors, err11);
errors++;
}
if((data33.points === undefined) || (!(func0.call(data33, "points")))){
const err12 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/required",keyword:"required",params:{missingProperty: "points"},schema:schema20.properties.steps.required,parentSchema:schema20.properties.steps,data:data33};
vErrors = noteError(vErrors, err12);
errors++;
}
for(const key3 of Object.keys(data33)){
if(!(func0.call(schema20.properties.steps.properties, key3))){
const err13 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema20.properties.steps,data:data33};
vErrors = noteError(vErrors, err13);
errors++;
}
}
if(data33.label !== undefined && func0.call(data33, "label")){
if(!(validate1.call(this, data33.label, {instancePath:instancePath+"/steps/label",parentData:data33,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data33.text !== undefined && func0.call(data33, "text")){
if(!(validate3.call(this, data33.text, {instancePath:instancePath+"/steps/text",parentData:data33,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data33.ref !== undefined && func0.call(data33, "ref")){
if(!(validate5.call(this, data33.ref, {instancePath:instancePath+"/steps/ref",parentData:data33,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data33.interpretation !== undefined && func0.call(data33, "interpretation")){
if(!(validate9.call(this, data33.interpretation, {instancePath:instancePath+"/steps/interpretation",parentData:data33,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data33.note !== undefined && func0.call(data33, "note")){
if(!(validate11.call(this, data33.note, {instancePath:instancePath+"/steps/note",parentData:data33,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data33.assessed_by !== undefined && func0.call(data33, "assessed_by")){
if(!(validate13.call(this, data33.assessed_by, {instancePath:instancePath+"/steps/assessed_by",parentData:data33,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data33.acknowledge !== undefined && func0.call(data33, "acknowledge")){
if(!(validate15.call(this, data33.acknowledge, {instancePath:instancePath+"/steps/acknowledge",parentData:data33,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data33.of !== undefined && func0.call(data33, "of")){
if(!(validate68.call(this, data33.of, {instancePath:instancePath+"/steps/of",parentData:data33,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data33.each !== undefined && func0.call(data33, "each")){
if(!(validate68.call(this, data33.each, {instancePath:instancePath+"/steps/each",parentData:data33,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data33.points !== undefined && func0.call(data33, "points")){
if(!(validate68.call(this, data33.points, {instancePath:instancePath+"/steps/points",parentData:data33,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data33.proportional !== undefined && func0.call(data33, "proportional")){
let data44 = data33.proportional;
if(typeof data44 !== "boolean"){
const err14 = {instancePath:instancePath+"/steps/proportional",schemaPath:"#/properties/steps/properties/proportional/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties.steps.properties.proportional.type,parentSchema:schema20.properties.steps.properties.proportional,data:data44};
vErrors = noteError(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "object"},schema:schema20.properties.steps.type,parentSchema:schema20.properties.steps,data:data33};
vErrors = noteError(vErrors, err15);
errors++;
}
}
if(data.deduct !== undefined && func0.call(data, "deduct")){
let data45 = data.deduct;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.of === undefined) || (!(func0.call(data45, "of")))){
const err16 = {instancePath:instancePath+"/deduct",schemaPath:"#/properties/deduct/required",keyword:"required",params:{missingProperty: "of"},schema:schema20.properties.deduct.required,parentSchema:schema20.properties.deduct,data:data45};
vErrors = noteError(vErrors, err16);
errors++;
}
if((data45.each === undefined) || (!(func0.call(data45, "each")))){
const err17 = {instancePath:instancePath+"/deduct",schemaPath:"#/properties/deduct/required",keyword:"required",params:{missingProperty: "each"},schema:schema20.properties.deduct.required,parentSchema:schema20.properties.deduct,data:data45};
vErrors = noteError(vErrors, err17);
errors++;
}
if((data45.points === undefined) || (!(func0.call(data45, "points")))){
const err18 = {instancePath:instancePath+"/deduct",schemaPath:"#/properties/deduct/required",keyword:"required",params:{missingProperty: "points"},schema:schema20.properties.deduct.required,parentSchema:schema20.properties.deduct,data:data45};
vErrors = noteError(vErrors, err18);
errors++;
}
for(const key4 of Object.keys(data45)){
if(!(func0.call(schema20.properties.deduct.properties, key4))){
const err19 = {instancePath:instancePath+"/deduct",schemaPath:"#/properties/deduct/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema20.properties.deduct,data:data45};
vErrors = noteError(vErrors, err19);
errors++;
}
}
if(data45.label !== undefined && func0.call(data45, "label")){
if(!(validate1.call(this, data45.label, {instancePath:instancePath+"/deduct/label",parentData:data45,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data45.text !== undefined && func0.call(data45, "text")){
if(!(validate3.call(this, data45.text, {instancePath:instancePath+"/deduct/text",parentData:data45,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data45.ref !== undefined && func0.call(data45, "ref")){
if(!(validate5.call(this, data45.ref, {instancePath:instancePath+"/deduct/ref",parentData:data45,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data45.interpretation !== undefined && func0.call(data45, "interpretation")){
if(!(validate9.call(this, data45.interpretation, {instancePath:instancePath+"/deduct/interpretation",parentData:data45,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data45.note !== undefined && func0.call(data45, "note")){
if(!(validate11.call(this, data45.note, {instancePath:instancePath+"/deduct/note",parentData:data45,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data45.assessed_by !== undefined && func0.call(data45, "assessed_by")){
if(!(validate13.call(this, data45.assessed_by, {instancePath:instancePath+"/deduct/assessed_by",parentData:data45,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data45.acknowledge !== undefined && func0.call(data45, "acknowledge")){
if(!(validate15.call(this, data45.acknowledge, {instancePath:instancePath+"/deduct/acknowledge",parentData:data45,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data45.of !== undefined && func0.call(data45, "of")){
if(!(validate68.call(this, data45.of, {instancePath:instancePath+"/deduct/of",parentData:data45,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data45.each !== undefined && func0.call(data45, "each")){
if(!(validate68.call(this, data45.each, {instancePath:instancePath+"/deduct/each",parentData:data45,parentDataProperty:"each",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data45.points !== undefined && func0.call(data45, "points")){
if(!(validate68.call(this, data45.points, {instancePath:instancePath+"/deduct/points",parentData:data45,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data45.proportional !== undefined && func0.call(data45, "proportional")){
let data56 = data45.proportional;
if(typeof data56 !== "boolean"){
const err20 = {instancePath:instancePath+"/deduct/proportional",schemaPath:"#/properties/deduct/properties/proportional/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties.deduct.properties.proportional.type,parentSchema:schema20.properties.deduct.properties.proportional,data:data56};
vErrors = noteError(vErrors, err20);
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/deduct",schemaPath:"#/properties/deduct/type",keyword:"type",params:{type: "object"},schema:schema20.properties.deduct.type,parentSchema:schema20.properties.deduct,data:data45};
vErrors = noteError(vErrors, err21);
errors++;
}
}
if(data.bands !== undefined && func0.call(data, "bands")){
let data57 = data.bands;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if((data57.rows === undefined) || (!(func0.call(data57, "rows")))){
const err22 = {instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/required",keyword:"required",params:{missingProperty: "rows"},schema:schema20.properties.bands.required,parentSchema:schema20.properties.bands,data:data57};
vErrors = noteError(vErrors, err22);
errors++;
}
for(const key5 of Object.keys(data57)){
if(!(func0.call(schema20.properties.bands.properties, key5))){
const err23 = {instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema20.properties.bands,data:data57};
vErrors = noteError(vErrors, err23);
errors++;
}
}
if(data57.label !== undefined && func0.call(data57, "label")){
if(!(validate1.call(this, data57.label, {instancePath:instancePath+"/bands/label",parentData:data57,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data57.text !== undefined && func0.call(data57, "text")){
if(!(validate3.call(this, data57.text, {instancePath:instancePath+"/bands/text",parentData:data57,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data57.ref !== undefined && func0.call(data57, "ref")){
if(!(validate5.call(this, data57.ref, {instancePath:instancePath+"/bands/ref",parentData:data57,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data57.interpretation !== undefined && func0.call(data57, "interpretation")){
if(!(validate9.call(this, data57.interpretation, {instancePath:instancePath+"/bands/interpretation",parentData:data57,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data57.note !== undefined && func0.call(data57, "note")){
if(!(validate11.call(this, data57.note, {instancePath:instancePath+"/bands/note",parentData:data57,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data57.assessed_by !== undefined && func0.call(data57, "assessed_by")){
if(!(validate13.call(this, data57.assessed_by, {instancePath:instancePath+"/bands/assessed_by",parentData:data57,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data57.acknowledge !== undefined && func0.call(data57, "acknowledge")){
if(!(validate15.call(this, data57.acknowledge, {instancePath:instancePath+"/bands/acknowledge",parentData:data57,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data57.of !== undefined && func0.call(data57, "of")){
if(!(validate68.call(this, data57.of, {instancePath:instancePath+"/bands/of",parentData:data57,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data57.rows !== undefined && func0.call(data57, "rows")){
if(!(validate212.call(this, data57.rows, {instancePath:instancePath+"/bands/rows",parentData:data57,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/bands",schemaPath:"#/properties/bands/type",keyword:"type",params:{type: "object"},schema:schema20.properties.bands.type,parentSchema:schema20.properties.bands,data:data57};
vErrors = noteError(vErrors, err24);
errors++;
}
}
if(data.formula !== undefined && func0.call(data, "formula")){
if(!(validate68.call(this, data.formula, {instancePath:instancePath+"/formula",parentData:data,parentDataProperty:"formula",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.again !== undefined && func0.call(data, "again")){
let data68 = data.again;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if((data68.node === undefined) || (!(func0.call(data68, "node")))){
const err25 = {instancePath:instancePath+"/again",schemaPath:"#/properties/again/required",keyword:"required",params:{missingProperty: "node"},schema:schema20.properties.again.required,parentSchema:schema20.properties.again,data:data68};
vErrors = noteError(vErrors, err25);
errors++;
}
if((data68.by === undefined) || (!(func0.call(data68, "by")))){
const err26 = {instancePath:instancePath+"/again",schemaPath:"#/properties/again/required",keyword:"required",params:{missingProperty: "by"},schema:schema20.properties.again.required,parentSchema:schema20.properties.again,data:data68};
vErrors = noteError(vErrors, err26);
errors++;
}
for(const key6 of Object.keys(data68)){
if(!(func0.call(schema20.properties.again.properties, key6))){
const err27 = {instancePath:instancePath+"/again",schemaPath:"#/properties/again/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema20.properties.again,data:data68};
vErrors = noteError(vErrors, err27);
errors++;
}
}
if(data68.label !== undefined && func0.call(data68, "label")){
if(!(validate1.call(this, data68.label, {instancePath:instancePath+"/again/label",parentData:data68,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data68.text !== undefined && func0.call(data68, "text")){
if(!(validate3.call(this, data68.text, {instancePath:instancePath+"/again/text",parentData:data68,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data68.ref !== undefined && func0.call(data68, "ref")){
if(!(validate5.call(this, data68.ref, {instancePath:instancePath+"/again/ref",parentData:data68,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data68.interpretation !== undefined && func0.call(data68, "interpretation")){
if(!(validate9.call(this, data68.interpretation, {instancePath:instancePath+"/again/interpretation",parentData:data68,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data68.note !== undefined && func0.call(data68, "note")){
if(!(validate11.call(this, data68.note, {instancePath:instancePath+"/again/note",parentData:data68,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data68.assessed_by !== undefined && func0.call(data68, "assessed_by")){
if(!(validate13.call(this, data68.assessed_by, {instancePath:instancePath+"/again/assessed_by",parentData:data68,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data68.acknowledge !== undefined && func0.call(data68, "acknowledge")){
if(!(validate15.call(this, data68.acknowledge, {instancePath:instancePath+"/again/acknowledge",parentData:data68,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data68.node !== undefined && func0.call(data68, "node")){
if(!(validate24.call(this, data68.node, {instancePath:instancePath+"/again/node",parentData:data68,parentDataProperty:"node",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data68.by !== undefined && func0.call(data68, "by")){
if(!(validate24.call(this, data68.by, {instancePath:instancePath+"/again/by",parentData:data68,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/again",schemaPath:"#/properties/again/type",keyword:"type",params:{type: "object"},schema:schema20.properties.again.type,parentSchema:schema20.properties.again,data:data68};
vErrors = noteError(vErrors, err28);
errors++;
}
}
if(data.sum !== undefined && func0.call(data, "sum")){
if(!(validate240.call(this, data.sum, {instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.mean !== undefined && func0.call(data, "mean")){
if(!(validate240.call(this, data.mean, {instancePath:instancePath+"/mean",parentData:data,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.max !== undefined && func0.call(data, "max")){
if(!(validate240.call(this, data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined && func0.call(data, "min")){
if(!(validate240.call(this, data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.weighted !== undefined && func0.call(data, "weighted")){
if(!(validate240.call(this, data.weighted, {instancePath:instancePath+"/weighted",parentData:data,parentDataProperty:"weighted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.one_of !== undefined && func0.call(data, "one_of")){
if(!(validate240.call(this, data.one_of, {instancePath:instancePath+"/one_of",parentData:data,parentDataProperty:"one_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.keep !== undefined && func0.call(data, "keep")){
let data84 = data.keep;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err29 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.keep.type,parentSchema:schema20.properties.keep,data:data84};
vErrors = noteError(vErrors, err29);
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 1 || isNaN(data84)){
const err30 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema20.properties.keep,data:data84};
vErrors = noteError(vErrors, err30);
errors++;
}
}
}
if(data.unassigned !== undefined && func0.call(data, "unassigned")){
let data85 = data.unassigned;
if(!(((data85 === "rescale") || (data85 === "share_equally")) || (data85 === "not_allowed"))){
const err31 = {instancePath:instancePath+"/unassigned",schemaPath:"#/properties/unassigned/enum",keyword:"enum",params:{allowedValues: schema20.properties.unassigned.enum},schema:schema20.properties.unassigned.enum,parentSchema:schema20.properties.unassigned,data:data85};
vErrors = noteError(vErrors, err31);
errors++;
}
}
if(data.applies !== undefined && func0.call(data, "applies")){
if(!(validate182.call(this, data.applies, {instancePath:instancePath+"/applies",parentData:data,parentDataProperty:"applies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.otherwise !== undefined && func0.call(data, "otherwise")){
if(!(validate68.call(this, data.otherwise, {instancePath:instancePath+"/otherwise",parentData:data,parentDataProperty:"otherwise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.missing !== undefined && func0.call(data, "missing")){
let data88 = data.missing;
if(typeof data88 !== "string"){
const err32 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "string"},schema:schema20.properties.missing.type,parentSchema:schema20.properties.missing,data:data88};
vErrors = noteError(vErrors, err32);
errors++;
}
if(!(((data88 === "ask") || (data88 === "zero")) || (data88 === "full"))){
const err33 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/enum",keyword:"enum",params:{allowedValues: schema20.properties.missing.enum},schema:schema20.properties.missing.enum,parentSchema:schema20.properties.missing,data:data88};
vErrors = noteError(vErrors, err33);
errors++;
}
}
if(data.times !== undefined && func0.call(data, "times")){
if(!(validate68.call(this, data.times, {instancePath:instancePath+"/times",parentData:data,parentDataProperty:"times",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.only_if !== undefined && func0.call(data, "only_if")){
if(!(validate182.call(this, data.only_if, {instancePath:instancePath+"/only_if",parentData:data,parentDataProperty:"only_if",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.at_least !== undefined && func0.call(data, "at_least")){
if(!(validate68.call(this, data.at_least, {instancePath:instancePath+"/at_least",parentData:data,parentDataProperty:"at_least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.at_most !== undefined && func0.call(data, "at_most")){
if(!(validate68.call(this, data.at_most, {instancePath:instancePath+"/at_most",parentData:data,parentDataProperty:"at_most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.scale_to !== undefined && func0.call(data, "scale_to")){
if(!(validate68.call(this, data.scale_to, {instancePath:instancePath+"/scale_to",parentData:data,parentDataProperty:"scale_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined && func0.call(data, "round")){
if(!(validate254.call(this, data.round, {instancePath:instancePath+"/round",parentData:data,parentDataProperty:"round",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
if(data.keep !== undefined && func0.call(data, "keep")){
const _errs116 = errors;
let valid8 = false;
const _errs117 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sum === undefined) || (!(func0.call(data, "sum")))){
const err34 = {instancePath,schemaPath:"#/dependentSchemas/keep/anyOf/0/required",keyword:"required",params:{missingProperty: "sum"},schema:schema20.dependentSchemas.keep.anyOf[0].required,parentSchema:schema20.dependentSchemas.keep.anyOf[0],data};
vErrors = noteError(vErrors, err34);
errors++;
}
}
var _valid0 = _errs117 === errors;
valid8 = valid8 || _valid0;
const _errs118 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.mean === undefined) || (!(func0.call(data, "mean")))){
const err35 = {instancePath,schemaPath:"#/dependentSchemas/keep/anyOf/1/required",keyword:"required",params:{missingProperty: "mean"},schema:schema20.dependentSchemas.keep.anyOf[1].required,parentSchema:schema20.dependentSchemas.keep.anyOf[1],data};
vErrors = noteError(vErrors, err35);
errors++;
}
}
var _valid0 = _errs118 === errors;
valid8 = valid8 || _valid0;
const _errs119 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.max === undefined) || (!(func0.call(data, "max")))){
const err36 = {instancePath,schemaPath:"#/dependentSchemas/keep/anyOf/2/required",keyword:"required",params:{missingProperty: "max"},schema:schema20.dependentSchemas.keep.anyOf[2].required,parentSchema:schema20.dependentSchemas.keep.anyOf[2],data};
vErrors = noteError(vErrors, err36);
errors++;
}
}
var _valid0 = _errs119 === errors;
valid8 = valid8 || _valid0;
const _errs120 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.min === undefined) || (!(func0.call(data, "min")))){
const err37 = {instancePath,schemaPath:"#/dependentSchemas/keep/anyOf/3/required",keyword:"required",params:{missingProperty: "min"},schema:schema20.dependentSchemas.keep.anyOf[3].required,parentSchema:schema20.dependentSchemas.keep.anyOf[3],data};
vErrors = noteError(vErrors, err37);
errors++;
}
}
var _valid0 = _errs120 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err38 = {instancePath,schemaPath:"#/dependentSchemas/keep/anyOf",keyword:"anyOf",params:{},schema:schema20.dependentSchemas.keep.anyOf,parentSchema:schema20.dependentSchemas.keep,data};
vErrors = noteError(vErrors, err38);
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
if(data.unassigned !== undefined && func0.call(data, "unassigned")){
const _errs122 = errors;
let valid9 = false;
const _errs123 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.weighted === undefined) || (!(func0.call(data, "weighted")))){
const err39 = {instancePath,schemaPath:"#/dependentSchemas/unassigned/anyOf/0/required",keyword:"required",params:{missingProperty: "weighted"},schema:schema20.dependentSchemas.unassigned.anyOf[0].required,parentSchema:schema20.dependentSchemas.unassigned.anyOf[0],data};
vErrors = noteError(vErrors, err39);
errors++;
}
}
var _valid1 = _errs123 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err40 = {instancePath,schemaPath:"#/dependentSchemas/unassigned/anyOf",keyword:"anyOf",params:{},schema:schema20.dependentSchemas.unassigned.anyOf,parentSchema:schema20.dependentSchemas.unassigned,data};
vErrors = noteError(vErrors, err40);
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
if(!((0 + Object.prototype.hasOwnProperty.call(data, "rated") + Object.prototype.hasOwnProperty.call(data, "decided") + Object.prototype.hasOwnProperty.call(data, "met") + Object.prototype.hasOwnProperty.call(data, "steps") + Object.prototype.hasOwnProperty.call(data, "deduct") + Object.prototype.hasOwnProperty.call(data, "bands") + Object.prototype.hasOwnProperty.call(data, "formula") + Object.prototype.hasOwnProperty.call(data, "again") + Object.prototype.hasOwnProperty.call(data, "sum") + Object.prototype.hasOwnProperty.call(data, "mean") + Object.prototype.hasOwnProperty.call(data, "max") + Object.prototype.hasOwnProperty.call(data, "min") + Object.prototype.hasOwnProperty.call(data, "weighted") + Object.prototype.hasOwnProperty.call(data, "one_of") === 1))){
const err41 = {instancePath,schemaPath:"#/x-choice-of-keys",keyword:"x-choice-of-keys",params:{},schema:schema20["x-choice-of-keys"],parentSchema:schema20,data};
vErrors = noteError(vErrors, err41);
errors++;
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
vErrors = noteError(vErrors, err42);
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = schemas.scheme.$defs["rule"];

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema26.required,parentSchema:schema26,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema26.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined && func0.call(data, "when")){
if(!(validate182.call(this, data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data9 = data.evidence;
if(typeof data9 === "string"){
if(func6(data9) < 1){
const err2 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.evidence,data:data9};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},schema:schema26.properties.evidence.type,parentSchema:schema26.properties.evidence,data:data9};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.certified_by !== undefined && func0.call(data, "certified_by")){
let data10 = data.certified_by;
if(typeof data10 === "string"){
if(func6(data10) < 1){
const err4 = {instancePath:instancePath+"/certified_by",schemaPath:"#/properties/certified_by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.certified_by,data:data10};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/certified_by",schemaPath:"#/properties/certified_by/type",keyword:"type",params:{type: "string"},schema:schema26.properties.certified_by.type,parentSchema:schema26.properties.certified_by,data:data10};
vErrors = noteError(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
vErrors = noteError(vErrors, err6);
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = schemas.scheme.$defs["ranking"];
const schema28 = schemas.scheme.$defs["tie_break"];

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.by === undefined) || (!(func0.call(data, "by")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},schema:schema28.required,parentSchema:schema28,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema28.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined && func0.call(data, "by")){
let data7 = data.by;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(!(validate68.call(this, data7, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema28.properties.by.anyOf[1],data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68.call(this, data7[i0], {instancePath:instancePath+"/by/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema28.properties.by.anyOf[1].type,parentSchema:schema28.properties.by.anyOf[1],data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf",keyword:"anyOf",params:{},schema:schema28.properties.by.anyOf,parentSchema:schema28.properties.by,data:data7};
vErrors = noteError(vErrors, err4);
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.order !== undefined && func0.call(data, "order")){
let data9 = data.order;
if(typeof data9 !== "string"){
const err5 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "string"},schema:schema28.properties.order.type,parentSchema:schema28.properties.order,data:data9};
vErrors = noteError(vErrors, err5);
errors++;
}
if(!((data9 === "highest") || (data9 === "lowest"))){
const err6 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema28.properties.order.enum},schema:schema28.properties.order.enum,parentSchema:schema28.properties.order,data:data9};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.again !== undefined && func0.call(data, "again")){
let data10 = data.again;
if(typeof data10 !== "boolean"){
const err7 = {instancePath:instancePath+"/again",schemaPath:"#/properties/again/type",keyword:"type",params:{type: "boolean"},schema:schema28.properties.again.type,parentSchema:schema28.properties.again,data:data10};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
vErrors = noteError(vErrors, err8);
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema27.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined && func0.call(data, "by")){
if(!(validate68.call(this, data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined && func0.call(data, "order")){
let data9 = data.order;
if(typeof data9 !== "string"){
const err1 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "string"},schema:schema27.properties.order.type,parentSchema:schema27.properties.order,data:data9};
vErrors = noteError(vErrors, err1);
errors++;
}
if(!((data9 === "highest") || (data9 === "lowest"))){
const err2 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema27.properties.order.enum},schema:schema27.properties.order.enum,parentSchema:schema27.properties.order,data:data9};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.within !== undefined && func0.call(data, "within")){
let data10 = data.within;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err3 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: schema27.properties.within.type},schema:schema27.properties.within.type,parentSchema:schema27.properties.within,data:data10};
vErrors = noteError(vErrors, err3);
errors++;
}
if(typeof data10 === "string"){
if(func6(data10) < 1){
const err4 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema27.properties.within,data:data10};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(Array.isArray(data10)){
if(data10.length < 1){
const err5 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27.properties.within,data:data10};
vErrors = noteError(vErrors, err5);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24.call(this, data10[i0], {instancePath:instancePath+"/within/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data.ties !== undefined && func0.call(data, "ties")){
let data12 = data.ties;
if(typeof data12 !== "string"){
const err6 = {instancePath:instancePath+"/ties",schemaPath:"#/properties/ties/type",keyword:"type",params:{type: "string"},schema:schema27.properties.ties.type,parentSchema:schema27.properties.ties,data:data12};
vErrors = noteError(vErrors, err6);
errors++;
}
if(!((((data12 === "best") || (data12 === "worst")) || (data12 === "dense")) || (data12 === "mean"))){
const err7 = {instancePath:instancePath+"/ties",schemaPath:"#/properties/ties/enum",keyword:"enum",params:{allowedValues: schema27.properties.ties.enum},schema:schema27.properties.ties.enum,parentSchema:schema27.properties.ties,data:data12};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.tie_break !== undefined && func0.call(data, "tie_break")){
let data13 = data.tie_break;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate287.call(this, data13[i1], {instancePath:instancePath+"/tie_break/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/tie_break",schemaPath:"#/properties/tie_break/type",keyword:"type",params:{type: "array"},schema:schema27.properties.tie_break.type,parentSchema:schema27.properties.tie_break,data:data13};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.lots !== undefined && func0.call(data, "lots")){
let data15 = data.lots;
if(typeof data15 !== "boolean"){
const err9 = {instancePath:instancePath+"/lots",schemaPath:"#/properties/lots/type",keyword:"type",params:{type: "boolean"},schema:schema27.properties.lots.type,parentSchema:schema27.properties.lots,data:data15};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
vErrors = noteError(vErrors, err10);
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = schemas.scheme.$defs["tier_entry"];

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema29.required,parentSchema:schema29,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "label") || (key0 === "text")) || (key0 === "ref")) || (key0 === "interpretation")) || (key0 === "note")) || (key0 === "assessed_by")) || (key0 === "acknowledge")) || (key0 === "id"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
vErrors = noteError(vErrors, err2);
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = schemas.scheme.$defs["step"];
const schema31 = schemas.scheme.$defs["tier_row"];

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tier === undefined) || (!(func0.call(data, "tier")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},schema:schema31.required,parentSchema:schema31,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validate68.call(this, data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.above !== undefined && func0.call(data, "above")){
if(!(validate68.call(this, data.above, {instancePath:instancePath+"/above",parentData:data,parentDataProperty:"above",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined && func0.call(data, "below")){
if(!(validate68.call(this, data.below, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.up_to !== undefined && func0.call(data, "up_to")){
if(!(validate68.call(this, data.up_to, {instancePath:instancePath+"/up_to",parentData:data,parentDataProperty:"up_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.is !== undefined && func0.call(data, "is")){
if(!(validate68.call(this, data.is, {instancePath:instancePath+"/is",parentData:data,parentDataProperty:"is",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined && func0.call(data, "when")){
if(!(validate182.call(this, data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.else !== undefined && func0.call(data, "else")){
let data13 = data.else;
if(typeof data13 !== "boolean"){
const err2 = {instancePath:instancePath+"/else",schemaPath:"#/properties/else/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.else.type,parentSchema:schema31.properties.else,data:data13};
vErrors = noteError(vErrors, err2);
errors++;
}
if(!(data13 === true)){
const err3 = {instancePath:instancePath+"/else",schemaPath:"#/properties/else/enum",keyword:"enum",params:{allowedValues: schema31.properties.else.enum},schema:schema31.properties.else.enum,parentSchema:schema31.properties.else,data:data13};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
if(!(validate24.call(this, data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(!((false || Object.prototype.hasOwnProperty.call(data, "from") || Object.prototype.hasOwnProperty.call(data, "above") || Object.prototype.hasOwnProperty.call(data, "below") || Object.prototype.hasOwnProperty.call(data, "up_to") || Object.prototype.hasOwnProperty.call(data, "is") || Object.prototype.hasOwnProperty.call(data, "when") || Object.prototype.hasOwnProperty.call(data, "else")))){
const err4 = {instancePath,schemaPath:"#/x-choice-of-keys",keyword:"x-choice-of-keys",params:{},schema:schema31["x-choice-of-keys"],parentSchema:schema31,data};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
vErrors = noteError(vErrors, err5);
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.when === undefined) || (!(func0.call(data, "when")))) && (missing0 = "when")) || (((data.any_of === undefined) || (!(func0.call(data, "any_of")))) && (missing0 = "any_of"))){
const err0 = {};
vErrors = noteError(vErrors, err0);
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},schema:schema30.not,parentSchema:schema30,data};
vErrors = noteError(vErrors, err1);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema30.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined && func0.call(data, "when")){
if(!(validate182.call(this, data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.any_of !== undefined && func0.call(data, "any_of")){
let data9 = data.any_of;
if(Array.isArray(data9)){
if(data9.length < 1){
const err3 = {instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.any_of,data:data9};
vErrors = noteError(vErrors, err3);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate265.call(this, data9[i0], {instancePath:instancePath+"/any_of/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/any_of",schemaPath:"#/properties/any_of/type",keyword:"type",params:{type: "array"},schema:schema30.properties.any_of.type,parentSchema:schema30.properties.any_of,data:data9};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.keep_as !== undefined && func0.call(data, "keep_as")){
if(!(validate24.call(this, data.keep_as, {instancePath:instancePath+"/keep_as",parentData:data,parentDataProperty:"keep_as",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined && func0.call(data, "rows")){
let data12 = data.rows;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.rows === undefined) || (!(func0.call(data12, "rows")))){
const err5 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/required",keyword:"required",params:{missingProperty: "rows"},schema:schema30.properties.rows.required,parentSchema:schema30.properties.rows,data:data12};
vErrors = noteError(vErrors, err5);
errors++;
}
for(const key1 of Object.keys(data12)){
if(!(func0.call(schema30.properties.rows.properties, key1))){
const err6 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema30.properties.rows,data:data12};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data12.label !== undefined && func0.call(data12, "label")){
if(!(validate1.call(this, data12.label, {instancePath:instancePath+"/rows/label",parentData:data12,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data12.text !== undefined && func0.call(data12, "text")){
if(!(validate3.call(this, data12.text, {instancePath:instancePath+"/rows/text",parentData:data12,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data12.ref !== undefined && func0.call(data12, "ref")){
if(!(validate5.call(this, data12.ref, {instancePath:instancePath+"/rows/ref",parentData:data12,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data12.interpretation !== undefined && func0.call(data12, "interpretation")){
if(!(validate9.call(this, data12.interpretation, {instancePath:instancePath+"/rows/interpretation",parentData:data12,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data12.note !== undefined && func0.call(data12, "note")){
if(!(validate11.call(this, data12.note, {instancePath:instancePath+"/rows/note",parentData:data12,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data12.assessed_by !== undefined && func0.call(data12, "assessed_by")){
if(!(validate13.call(this, data12.assessed_by, {instancePath:instancePath+"/rows/assessed_by",parentData:data12,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data12.acknowledge !== undefined && func0.call(data12, "acknowledge")){
if(!(validate15.call(this, data12.acknowledge, {instancePath:instancePath+"/rows/acknowledge",parentData:data12,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data12.of !== undefined && func0.call(data12, "of")){
if(!(validate68.call(this, data12.of, {instancePath:instancePath+"/rows/of",parentData:data12,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data12.rows !== undefined && func0.call(data12, "rows")){
let data21 = data12.rows;
if(Array.isArray(data21)){
if(data21.length < 1){
const err7 = {instancePath:instancePath+"/rows/rows",schemaPath:"#/properties/rows/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.rows.properties.rows,data:data21};
vErrors = noteError(vErrors, err7);
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!(validate340.call(this, data21[i1], {instancePath:instancePath+"/rows/rows/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/rows/rows",schemaPath:"#/properties/rows/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema30.properties.rows.properties.rows.type,parentSchema:schema30.properties.rows.properties.rows,data:data21};
vErrors = noteError(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "object"},schema:schema30.properties.rows.type,parentSchema:schema30.properties.rows,data:data12};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data.decided !== undefined && func0.call(data, "decided")){
let data23 = data.decided;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key2 of Object.keys(data23)){
if(!(func0.call(schema30.properties.decided.properties, key2))){
const err10 = {instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema30.properties.decided,data:data23};
vErrors = noteError(vErrors, err10);
errors++;
}
}
if(data23.label !== undefined && func0.call(data23, "label")){
if(!(validate1.call(this, data23.label, {instancePath:instancePath+"/decided/label",parentData:data23,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data23.text !== undefined && func0.call(data23, "text")){
if(!(validate3.call(this, data23.text, {instancePath:instancePath+"/decided/text",parentData:data23,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data23.ref !== undefined && func0.call(data23, "ref")){
if(!(validate5.call(this, data23.ref, {instancePath:instancePath+"/decided/ref",parentData:data23,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data23.interpretation !== undefined && func0.call(data23, "interpretation")){
if(!(validate9.call(this, data23.interpretation, {instancePath:instancePath+"/decided/interpretation",parentData:data23,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data23.note !== undefined && func0.call(data23, "note")){
if(!(validate11.call(this, data23.note, {instancePath:instancePath+"/decided/note",parentData:data23,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data23.assessed_by !== undefined && func0.call(data23, "assessed_by")){
if(!(validate13.call(this, data23.assessed_by, {instancePath:instancePath+"/decided/assessed_by",parentData:data23,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data23.acknowledge !== undefined && func0.call(data23, "acknowledge")){
if(!(validate15.call(this, data23.acknowledge, {instancePath:instancePath+"/decided/acknowledge",parentData:data23,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data23.by !== undefined && func0.call(data23, "by")){
let data31 = data23.by;
if(typeof data31 === "string"){
if(func6(data31) < 1){
const err11 = {instancePath:instancePath+"/decided/by",schemaPath:"#/properties/decided/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.decided.properties.by,data:data31};
vErrors = noteError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/decided/by",schemaPath:"#/properties/decided/properties/by/type",keyword:"type",params:{type: "string"},schema:schema30.properties.decided.properties.by.type,parentSchema:schema30.properties.decided.properties.by,data:data31};
vErrors = noteError(vErrors, err12);
errors++;
}
}
if(data23.among !== undefined && func0.call(data23, "among")){
let data32 = data23.among;
if(Array.isArray(data32)){
if(data32.length < 1){
const err13 = {instancePath:instancePath+"/decided/among",schemaPath:"#/properties/decided/properties/among/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.decided.properties.among,data:data32};
vErrors = noteError(vErrors, err13);
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
if(!(validate24.call(this, data32[i2], {instancePath:instancePath+"/decided/among/" + i2,parentData:data32,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/decided/among",schemaPath:"#/properties/decided/properties/among/type",keyword:"type",params:{type: "array"},schema:schema30.properties.decided.properties.among.type,parentSchema:schema30.properties.decided.properties.among,data:data32};
vErrors = noteError(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/type",keyword:"type",params:{type: "object"},schema:schema30.properties.decided.type,parentSchema:schema30.properties.decided,data:data23};
vErrors = noteError(vErrors, err15);
errors++;
}
}
if(data.quota !== undefined && func0.call(data, "quota")){
let data34 = data.quota;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.tier === undefined) || (!(func0.call(data34, "tier")))){
const err16 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/required",keyword:"required",params:{missingProperty: "tier"},schema:schema30.properties.quota.required,parentSchema:schema30.properties.quota,data:data34};
vErrors = noteError(vErrors, err16);
errors++;
}
for(const key3 of Object.keys(data34)){
if(!(func0.call(schema30.properties.quota.properties, key3))){
const err17 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema30.properties.quota,data:data34};
vErrors = noteError(vErrors, err17);
errors++;
}
}
if(data34.label !== undefined && func0.call(data34, "label")){
if(!(validate1.call(this, data34.label, {instancePath:instancePath+"/quota/label",parentData:data34,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data34.text !== undefined && func0.call(data34, "text")){
if(!(validate3.call(this, data34.text, {instancePath:instancePath+"/quota/text",parentData:data34,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data34.ref !== undefined && func0.call(data34, "ref")){
if(!(validate5.call(this, data34.ref, {instancePath:instancePath+"/quota/ref",parentData:data34,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data34.interpretation !== undefined && func0.call(data34, "interpretation")){
if(!(validate9.call(this, data34.interpretation, {instancePath:instancePath+"/quota/interpretation",parentData:data34,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data34.note !== undefined && func0.call(data34, "note")){
if(!(validate11.call(this, data34.note, {instancePath:instancePath+"/quota/note",parentData:data34,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data34.assessed_by !== undefined && func0.call(data34, "assessed_by")){
if(!(validate13.call(this, data34.assessed_by, {instancePath:instancePath+"/quota/assessed_by",parentData:data34,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data34.acknowledge !== undefined && func0.call(data34, "acknowledge")){
if(!(validate15.call(this, data34.acknowledge, {instancePath:instancePath+"/quota/acknowledge",parentData:data34,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data34.tier !== undefined && func0.call(data34, "tier")){
if(!(validate24.call(this, data34.tier, {instancePath:instancePath+"/quota/tier",parentData:data34,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data34.share !== undefined && func0.call(data34, "share")){
if(!(validate68.call(this, data34.share, {instancePath:instancePath+"/quota/share",parentData:data34,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data34.places !== undefined && func0.call(data34, "places")){
if(!(validate68.call(this, data34.places, {instancePath:instancePath+"/quota/places",parentData:data34,parentDataProperty:"places",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data34.of !== undefined && func0.call(data34, "of")){
let data45 = data34.of;
if(typeof data45 !== "string"){
const err18 = {instancePath:instancePath+"/quota/of",schemaPath:"#/properties/quota/properties/of/type",keyword:"type",params:{type: "string"},schema:schema30.properties.quota.properties.of.type,parentSchema:schema30.properties.quota.properties.of,data:data45};
vErrors = noteError(vErrors, err18);
errors++;
}
if(!((data45 === "units") || (data45 === "group"))){
const err19 = {instancePath:instancePath+"/quota/of",schemaPath:"#/properties/quota/properties/of/enum",keyword:"enum",params:{allowedValues: schema30.properties.quota.properties.of.enum},schema:schema30.properties.quota.properties.of.enum,parentSchema:schema30.properties.quota.properties.of,data:data45};
vErrors = noteError(vErrors, err19);
errors++;
}
}
if(data34.by !== undefined && func0.call(data34, "by")){
if(!(validate68.call(this, data34.by, {instancePath:instancePath+"/quota/by",parentData:data34,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data34.round !== undefined && func0.call(data34, "round")){
let data47 = data34.round;
if(typeof data47 !== "string"){
const err20 = {instancePath:instancePath+"/quota/round",schemaPath:"#/properties/quota/properties/round/type",keyword:"type",params:{type: "string"},schema:schema30.properties.quota.properties.round.type,parentSchema:schema30.properties.quota.properties.round,data:data47};
vErrors = noteError(vErrors, err20);
errors++;
}
if(!(((data47 === "down") || (data47 === "up")) || (data47 === "half_up"))){
const err21 = {instancePath:instancePath+"/quota/round",schemaPath:"#/properties/quota/properties/round/enum",keyword:"enum",params:{allowedValues: schema30.properties.quota.properties.round.enum},schema:schema30.properties.quota.properties.round.enum,parentSchema:schema30.properties.quota.properties.round,data:data47};
vErrors = noteError(vErrors, err21);
errors++;
}
}
if(data34.ties !== undefined && func0.call(data34, "ties")){
let data48 = data34.ties;
if(typeof data48 !== "string"){
const err22 = {instancePath:instancePath+"/quota/ties",schemaPath:"#/properties/quota/properties/ties/type",keyword:"type",params:{type: "string"},schema:schema30.properties.quota.properties.ties.type,parentSchema:schema30.properties.quota.properties.ties,data:data48};
vErrors = noteError(vErrors, err22);
errors++;
}
if(!((data48 === "out") || (data48 === "in"))){
const err23 = {instancePath:instancePath+"/quota/ties",schemaPath:"#/properties/quota/properties/ties/enum",keyword:"enum",params:{allowedValues: schema30.properties.quota.properties.ties.enum},schema:schema30.properties.quota.properties.ties.enum,parentSchema:schema30.properties.quota.properties.ties,data:data48};
vErrors = noteError(vErrors, err23);
errors++;
}
}
if(data34.to !== undefined && func0.call(data34, "to")){
if(!(validate24.call(this, data34.to, {instancePath:instancePath+"/quota/to",parentData:data34,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data34.exception !== undefined && func0.call(data34, "exception")){
let data50 = data34.exception;
if(typeof data50 !== "boolean"){
const err24 = {instancePath:instancePath+"/quota/exception",schemaPath:"#/properties/quota/properties/exception/type",keyword:"type",params:{type: "boolean"},schema:schema30.properties.quota.properties.exception.type,parentSchema:schema30.properties.quota.properties.exception,data:data50};
vErrors = noteError(vErrors, err24);
errors++;
}
}
if(!((0 + Object.prototype.hasOwnProperty.call(data34, "share") + Object.prototype.hasOwnProperty.call(data34, "places") === 1))){
const err25 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/x-choice-of-keys",keyword:"x-choice-of-keys",params:{},schema:schema30.properties.quota["x-choice-of-keys"],parentSchema:schema30.properties.quota,data:data34};
vErrors = noteError(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/quota",schemaPath:"#/properties/quota/type",keyword:"type",params:{type: "object"},schema:schema30.properties.quota.type,parentSchema:schema30.properties.quota,data:data34};
vErrors = noteError(vErrors, err26);
errors++;
}
}
if(data.at_most !== undefined && func0.call(data, "at_most")){
if(!(validate24.call(this, data.at_most, {instancePath:instancePath+"/at_most",parentData:data,parentDataProperty:"at_most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.at_least !== undefined && func0.call(data, "at_least")){
if(!(validate24.call(this, data.at_least, {instancePath:instancePath+"/at_least",parentData:data,parentDataProperty:"at_least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.set !== undefined && func0.call(data, "set")){
if(!(validate24.call(this, data.set, {instancePath:instancePath+"/set",parentData:data,parentDataProperty:"set",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.up !== undefined && func0.call(data, "up")){
let data54 = data.up;
if(((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (typeof data54 !== "string")) && (!(data54 && typeof data54 == "object" && !Array.isArray(data54)))){
const err27 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/type",keyword:"type",params:{type: schema30.properties.up.type},schema:schema30.properties.up.type,parentSchema:schema30.properties.up,data:data54};
vErrors = noteError(vErrors, err27);
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 1 || isNaN(data54)){
const err28 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.up,data:data54};
vErrors = noteError(vErrors, err28);
errors++;
}
}
if(typeof data54 === "string"){
if(func6(data54) < 1){
const err29 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.up,data:data54};
vErrors = noteError(vErrors, err29);
errors++;
}
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if((data54.decided === undefined) || (!(func0.call(data54, "decided")))){
const err30 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/required",keyword:"required",params:{missingProperty: "decided"},schema:schema30.properties.up.required,parentSchema:schema30.properties.up,data:data54};
vErrors = noteError(vErrors, err30);
errors++;
}
for(const key4 of Object.keys(data54)){
if(!((((((((key4 === "label") || (key4 === "text")) || (key4 === "ref")) || (key4 === "interpretation")) || (key4 === "note")) || (key4 === "assessed_by")) || (key4 === "acknowledge")) || (key4 === "decided"))){
const err31 = {instancePath:instancePath+"/up",schemaPath:"#/properties/up/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema30.properties.up,data:data54};
vErrors = noteError(vErrors, err31);
errors++;
}
}
if(data54.label !== undefined && func0.call(data54, "label")){
if(!(validate1.call(this, data54.label, {instancePath:instancePath+"/up/label",parentData:data54,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data54.text !== undefined && func0.call(data54, "text")){
if(!(validate3.call(this, data54.text, {instancePath:instancePath+"/up/text",parentData:data54,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data54.ref !== undefined && func0.call(data54, "ref")){
if(!(validate5.call(this, data54.ref, {instancePath:instancePath+"/up/ref",parentData:data54,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data54.interpretation !== undefined && func0.call(data54, "interpretation")){
if(!(validate9.call(this, data54.interpretation, {instancePath:instancePath+"/up/interpretation",parentData:data54,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data54.note !== undefined && func0.call(data54, "note")){
if(!(validate11.call(this, data54.note, {instancePath:instancePath+"/up/note",parentData:data54,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data54.assessed_by !== undefined && func0.call(data54, "assessed_by")){
if(!(validate13.call(this, data54.assessed_by, {instancePath:instancePath+"/up/assessed_by",parentData:data54,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data54.acknowledge !== undefined && func0.call(data54, "acknowledge")){
if(!(validate15.call(this, data54.acknowledge, {instancePath:instancePath+"/up/acknowledge",parentData:data54,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data54.decided !== undefined && func0.call(data54, "decided")){
let data62 = data54.decided;
if(Array.isArray(data62)){
if(data62.length < 1){
const err32 = {instancePath:instancePath+"/up/decided",schemaPath:"#/properties/up/properties/decided/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.up.properties.decided,data:data62};
vErrors = noteError(vErrors, err32);
errors++;
}
const len3 = data62.length;
for(let i3=0; i3<len3; i3++){
let data63 = data62[i3];
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err33 = {instancePath:instancePath+"/up/decided/" + i3,schemaPath:"#/properties/up/properties/decided/items/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.up.properties.decided.items.type,parentSchema:schema30.properties.up.properties.decided.items,data:data63};
vErrors = noteError(vErrors, err33);
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 1 || isNaN(data63)){
const err34 = {instancePath:instancePath+"/up/decided/" + i3,schemaPath:"#/properties/up/properties/decided/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.up.properties.decided.items,data:data63};
vErrors = noteError(vErrors, err34);
errors++;
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/up/decided",schemaPath:"#/properties/up/properties/decided/type",keyword:"type",params:{type: "array"},schema:schema30.properties.up.properties.decided.type,parentSchema:schema30.properties.up.properties.decided,data:data62};
vErrors = noteError(vErrors, err35);
errors++;
}
}
}
}
if(data.down !== undefined && func0.call(data, "down")){
let data64 = data.down;
if(((!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) && (typeof data64 !== "string")) && (!(data64 && typeof data64 == "object" && !Array.isArray(data64)))){
const err36 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/type",keyword:"type",params:{type: schema30.properties.down.type},schema:schema30.properties.down.type,parentSchema:schema30.properties.down,data:data64};
vErrors = noteError(vErrors, err36);
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
const err37 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.down,data:data64};
vErrors = noteError(vErrors, err37);
errors++;
}
}
if(typeof data64 === "string"){
if(func6(data64) < 1){
const err38 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.down,data:data64};
vErrors = noteError(vErrors, err38);
errors++;
}
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if((data64.decided === undefined) || (!(func0.call(data64, "decided")))){
const err39 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/required",keyword:"required",params:{missingProperty: "decided"},schema:schema30.properties.down.required,parentSchema:schema30.properties.down,data:data64};
vErrors = noteError(vErrors, err39);
errors++;
}
for(const key5 of Object.keys(data64)){
if(!((((((((key5 === "label") || (key5 === "text")) || (key5 === "ref")) || (key5 === "interpretation")) || (key5 === "note")) || (key5 === "assessed_by")) || (key5 === "acknowledge")) || (key5 === "decided"))){
const err40 = {instancePath:instancePath+"/down",schemaPath:"#/properties/down/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema30.properties.down,data:data64};
vErrors = noteError(vErrors, err40);
errors++;
}
}
if(data64.label !== undefined && func0.call(data64, "label")){
if(!(validate1.call(this, data64.label, {instancePath:instancePath+"/down/label",parentData:data64,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data64.text !== undefined && func0.call(data64, "text")){
if(!(validate3.call(this, data64.text, {instancePath:instancePath+"/down/text",parentData:data64,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data64.ref !== undefined && func0.call(data64, "ref")){
if(!(validate5.call(this, data64.ref, {instancePath:instancePath+"/down/ref",parentData:data64,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data64.interpretation !== undefined && func0.call(data64, "interpretation")){
if(!(validate9.call(this, data64.interpretation, {instancePath:instancePath+"/down/interpretation",parentData:data64,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data64.note !== undefined && func0.call(data64, "note")){
if(!(validate11.call(this, data64.note, {instancePath:instancePath+"/down/note",parentData:data64,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data64.assessed_by !== undefined && func0.call(data64, "assessed_by")){
if(!(validate13.call(this, data64.assessed_by, {instancePath:instancePath+"/down/assessed_by",parentData:data64,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data64.acknowledge !== undefined && func0.call(data64, "acknowledge")){
if(!(validate15.call(this, data64.acknowledge, {instancePath:instancePath+"/down/acknowledge",parentData:data64,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data64.decided !== undefined && func0.call(data64, "decided")){
let data72 = data64.decided;
if(Array.isArray(data72)){
if(data72.length < 1){
const err41 = {instancePath:instancePath+"/down/decided",schemaPath:"#/properties/down/properties/decided/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.down.properties.decided,data:data72};
vErrors = noteError(vErrors, err41);
errors++;
}
const len4 = data72.length;
for(let i4=0; i4<len4; i4++){
let data73 = data72[i4];
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err42 = {instancePath:instancePath+"/down/decided/" + i4,schemaPath:"#/properties/down/properties/decided/items/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.down.properties.decided.items.type,parentSchema:schema30.properties.down.properties.decided.items,data:data73};
vErrors = noteError(vErrors, err42);
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 1 || isNaN(data73)){
const err43 = {instancePath:instancePath+"/down/decided/" + i4,schemaPath:"#/properties/down/properties/decided/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.down.properties.decided.items,data:data73};
vErrors = noteError(vErrors, err43);
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/down/decided",schemaPath:"#/properties/down/properties/decided/type",keyword:"type",params:{type: "array"},schema:schema30.properties.down.properties.decided.type,parentSchema:schema30.properties.down.properties.decided,data:data72};
vErrors = noteError(vErrors, err44);
errors++;
}
}
}
}
if(!((0 + Object.prototype.hasOwnProperty.call(data, "rows") + Object.prototype.hasOwnProperty.call(data, "decided") + Object.prototype.hasOwnProperty.call(data, "quota") + Object.prototype.hasOwnProperty.call(data, "at_most") + Object.prototype.hasOwnProperty.call(data, "at_least") + Object.prototype.hasOwnProperty.call(data, "set") + Object.prototype.hasOwnProperty.call(data, "up") + Object.prototype.hasOwnProperty.call(data, "down") === 1))){
const err45 = {instancePath,schemaPath:"#/x-choice-of-keys",keyword:"x-choice-of-keys",params:{},schema:schema30["x-choice-of-keys"],parentSchema:schema30,data};
vErrors = noteError(vErrors, err45);
errors++;
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
vErrors = noteError(vErrors, err46);
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = schemas.scheme.$defs["award"];

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema32.required,parentSchema:schema32,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema32.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined && func0.call(data, "when")){
if(!(validate182.call(this, data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate68.call(this, data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate34.call(this, data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data11 = data.unit;
if(typeof data11 === "string"){
if(func6(data11) < 1){
const err2 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.unit,data:data11};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema32.properties.unit.type,parentSchema:schema32.properties.unit,data:data11};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.decided !== undefined && func0.call(data, "decided")){
let data12 = data.decided;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 of Object.keys(data12)){
if(!(func0.call(schema32.properties.decided.properties, key1))){
const err4 = {instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.properties.decided,data:data12};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data12.label !== undefined && func0.call(data12, "label")){
if(!(validate1.call(this, data12.label, {instancePath:instancePath+"/decided/label",parentData:data12,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data12.text !== undefined && func0.call(data12, "text")){
if(!(validate3.call(this, data12.text, {instancePath:instancePath+"/decided/text",parentData:data12,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data12.ref !== undefined && func0.call(data12, "ref")){
if(!(validate5.call(this, data12.ref, {instancePath:instancePath+"/decided/ref",parentData:data12,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data12.interpretation !== undefined && func0.call(data12, "interpretation")){
if(!(validate9.call(this, data12.interpretation, {instancePath:instancePath+"/decided/interpretation",parentData:data12,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data12.note !== undefined && func0.call(data12, "note")){
if(!(validate11.call(this, data12.note, {instancePath:instancePath+"/decided/note",parentData:data12,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data12.assessed_by !== undefined && func0.call(data12, "assessed_by")){
if(!(validate13.call(this, data12.assessed_by, {instancePath:instancePath+"/decided/assessed_by",parentData:data12,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data12.acknowledge !== undefined && func0.call(data12, "acknowledge")){
if(!(validate15.call(this, data12.acknowledge, {instancePath:instancePath+"/decided/acknowledge",parentData:data12,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data12.by !== undefined && func0.call(data12, "by")){
let data20 = data12.by;
if(typeof data20 === "string"){
if(func6(data20) < 1){
const err5 = {instancePath:instancePath+"/decided/by",schemaPath:"#/properties/decided/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.decided.properties.by,data:data20};
vErrors = noteError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/decided/by",schemaPath:"#/properties/decided/properties/by/type",keyword:"type",params:{type: "string"},schema:schema32.properties.decided.properties.by.type,parentSchema:schema32.properties.decided.properties.by,data:data20};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data12.up_to !== undefined && func0.call(data12, "up_to")){
if(!(validate68.call(this, data12.up_to, {instancePath:instancePath+"/decided/up_to",parentData:data12,parentDataProperty:"up_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/decided",schemaPath:"#/properties/decided/type",keyword:"type",params:{type: "object"},schema:schema32.properties.decided.type,parentSchema:schema32.properties.decided,data:data12};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
vErrors = noteError(vErrors, err8);
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = schemas.scheme.$defs["role"];

function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema33.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data8 = data.members;
if(Array.isArray(data8)){
if(data8.length < 1){
const err1 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33.properties.members,data:data8};
vErrors = noteError(vErrors, err1);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func6(data9) < 1){
const err2 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33.properties.members.items,data:data9};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/members/" + i0,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type: "string"},schema:schema33.properties.members.items.type,parentSchema:schema33.properties.members.items,data:data9};
vErrors = noteError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},schema:schema33.properties.members.type,parentSchema:schema33.properties.members,data:data8};
vErrors = noteError(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
vErrors = noteError(vErrors, err5);
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = schemas.scheme.$defs["stage"];
const schema35 = schemas.scheme.$defs["date"];
const pattern4 = new RegExp("^(?:\\d{4}-\\d{2}-\\d{2}|(?:next-)?\\d{2}-\\d{2}|(?:\\d{4}|next)-Q[1-4])$", "u");

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate441.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{4}-\\d{2}-\\d{2}|(?:next-)?\\d{2}-\\d{2}|(?:\\d{4}|next)-Q[1-4])$"},schema:"^(?:\\d{4}-\\d{2}-\\d{2}|(?:next-)?\\d{2}-\\d{2}|(?:\\d{4}|next)-Q[1-4])$",parentSchema:schema35,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate441.errors = vErrors;
return errors === 0;
}
validate441.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = schemas.scheme.$defs["requirement"];

function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate444.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema36.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.report !== undefined && func0.call(data, "report")){
let data7 = data.report;
if(typeof data7 === "string"){
if(func6(data7) < 1){
const err1 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.properties.report,data:data7};
vErrors = noteError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"},schema:schema36.properties.report.type,parentSchema:schema36.properties.report,data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.document !== undefined && func0.call(data, "document")){
if(!(validate24.call(this, data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.ratings !== undefined && func0.call(data, "ratings")){
if(!(validate24.call(this, data.ratings, {instancePath:instancePath+"/ratings",parentData:data,parentDataProperty:"ratings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data10 = data.facts;
if(Array.isArray(data10)){
if(data10.length < 1){
const err3 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36.properties.facts,data:data10};
vErrors = noteError(vErrors, err3);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24.call(this, data10[i0], {instancePath:instancePath+"/facts/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},schema:schema36.properties.facts.type,parentSchema:schema36.properties.facts,data:data10};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.max_characters !== undefined && func0.call(data, "max_characters")){
let data12 = data.max_characters;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err5 = {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.max_characters.type,parentSchema:schema36.properties.max_characters,data:data12};
vErrors = noteError(vErrors, err5);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err6 = {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema36.properties.max_characters,data:data12};
vErrors = noteError(vErrors, err6);
errors++;
}
}
}
if(data.max_items !== undefined && func0.call(data, "max_items")){
let data13 = data.max_items;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err7 = {instancePath:instancePath+"/max_items",schemaPath:"#/properties/max_items/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.max_items.type,parentSchema:schema36.properties.max_items,data:data13};
vErrors = noteError(vErrors, err7);
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err8 = {instancePath:instancePath+"/max_items",schemaPath:"#/properties/max_items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema36.properties.max_items,data:data13};
vErrors = noteError(vErrors, err8);
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
vErrors = noteError(vErrors, err9);
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}
validate444.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validate441.call(this, data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined && func0.call(data, "until")){
if(!(validate441.call(this, data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
errors = vErrors.length;
}
}
if(data.who !== undefined && func0.call(data, "who")){
let data10 = data.who;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err1 = {instancePath:instancePath+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type: schema34.properties.who.type},schema:schema34.properties.who.type,parentSchema:schema34.properties.who,data:data10};
vErrors = noteError(vErrors, err1);
errors++;
}
if(typeof data10 === "string"){
if(func6(data10) < 1){
const err2 = {instancePath:instancePath+"/who",schemaPath:"#/properties/who/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.who,data:data10};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(Array.isArray(data10)){
if(data10.length < 1){
const err3 = {instancePath:instancePath+"/who",schemaPath:"#/properties/who/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema34.properties.who,data:data10};
vErrors = noteError(vErrors, err3);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(func6(data11) < 1){
const err4 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/properties/who/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.who.items,data:data11};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/who/" + i0,schemaPath:"#/properties/who/items/type",keyword:"type",params:{type: "string"},schema:schema34.properties.who.items.type,parentSchema:schema34.properties.who.items,data:data11};
vErrors = noteError(vErrors, err5);
errors++;
}
}
}
}
if(data.requires !== undefined && func0.call(data, "requires")){
let data12 = data.requires;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate444.call(this, data12[i1], {instancePath:instancePath+"/requires/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},schema:schema34.properties.requires.type,parentSchema:schema34.properties.requires,data:data12};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.sample !== undefined && func0.call(data, "sample")){
let data14 = data.sample;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 of Object.keys(data14)){
if(!(func0.call(schema34.properties.sample.properties, key1))){
const err7 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema34.properties.sample,data:data14};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data14.label !== undefined && func0.call(data14, "label")){
if(!(validate1.call(this, data14.label, {instancePath:instancePath+"/sample/label",parentData:data14,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data14.text !== undefined && func0.call(data14, "text")){
if(!(validate3.call(this, data14.text, {instancePath:instancePath+"/sample/text",parentData:data14,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data14.ref !== undefined && func0.call(data14, "ref")){
if(!(validate5.call(this, data14.ref, {instancePath:instancePath+"/sample/ref",parentData:data14,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data14.interpretation !== undefined && func0.call(data14, "interpretation")){
if(!(validate9.call(this, data14.interpretation, {instancePath:instancePath+"/sample/interpretation",parentData:data14,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data14.note !== undefined && func0.call(data14, "note")){
if(!(validate11.call(this, data14.note, {instancePath:instancePath+"/sample/note",parentData:data14,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data14.assessed_by !== undefined && func0.call(data14, "assessed_by")){
if(!(validate13.call(this, data14.assessed_by, {instancePath:instancePath+"/sample/assessed_by",parentData:data14,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data14.acknowledge !== undefined && func0.call(data14, "acknowledge")){
if(!(validate15.call(this, data14.acknowledge, {instancePath:instancePath+"/sample/acknowledge",parentData:data14,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data14.of !== undefined && func0.call(data14, "of")){
let data22 = data14.of;
if(typeof data22 === "string"){
if(func6(data22) < 1){
const err8 = {instancePath:instancePath+"/sample/of",schemaPath:"#/properties/sample/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.sample.properties.of,data:data22};
vErrors = noteError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/sample/of",schemaPath:"#/properties/sample/properties/of/type",keyword:"type",params:{type: "string"},schema:schema34.properties.sample.properties.of.type,parentSchema:schema34.properties.sample.properties.of,data:data22};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data14.share !== undefined && func0.call(data14, "share")){
if(!(validate68.call(this, data14.share, {instancePath:instancePath+"/sample/share",parentData:data14,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data14.places !== undefined && func0.call(data14, "places")){
if(!(validate68.call(this, data14.places, {instancePath:instancePath+"/sample/places",parentData:data14,parentDataProperty:"places",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data14.respondents !== undefined && func0.call(data14, "respondents")){
if(!(validate68.call(this, data14.respondents, {instancePath:instancePath+"/sample/respondents",parentData:data14,parentDataProperty:"respondents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data14.ask !== undefined && func0.call(data14, "ask")){
let data26 = data14.ask;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
const err10 = {instancePath:instancePath+"/sample/ask",schemaPath:"#/properties/sample/properties/ask/type",keyword:"type",params:{type: schema34.properties.sample.properties.ask.type},schema:schema34.properties.sample.properties.ask.type,parentSchema:schema34.properties.sample.properties.ask,data:data26};
vErrors = noteError(vErrors, err10);
errors++;
}
if(typeof data26 === "string"){
if(func6(data26) < 1){
const err11 = {instancePath:instancePath+"/sample/ask",schemaPath:"#/properties/sample/properties/ask/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.sample.properties.ask,data:data26};
vErrors = noteError(vErrors, err11);
errors++;
}
}
if(Array.isArray(data26)){
if(data26.length < 1){
const err12 = {instancePath:instancePath+"/sample/ask",schemaPath:"#/properties/sample/properties/ask/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema34.properties.sample.properties.ask,data:data26};
vErrors = noteError(vErrors, err12);
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 === "string"){
if(func6(data27) < 1){
const err13 = {instancePath:instancePath+"/sample/ask/" + i2,schemaPath:"#/properties/sample/properties/ask/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.sample.properties.ask.items,data:data27};
vErrors = noteError(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/sample/ask/" + i2,schemaPath:"#/properties/sample/properties/ask/items/type",keyword:"type",params:{type: "string"},schema:schema34.properties.sample.properties.ask.items.type,parentSchema:schema34.properties.sample.properties.ask.items,data:data27};
vErrors = noteError(vErrors, err14);
errors++;
}
}
}
}
if(data14.by !== undefined && func0.call(data14, "by")){
let data28 = data14.by;
if(typeof data28 === "string"){
if(func6(data28) < 1){
const err15 = {instancePath:instancePath+"/sample/by",schemaPath:"#/properties/sample/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.sample.properties.by,data:data28};
vErrors = noteError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/sample/by",schemaPath:"#/properties/sample/properties/by/type",keyword:"type",params:{type: "string"},schema:schema34.properties.sample.properties.by.type,parentSchema:schema34.properties.sample.properties.by,data:data28};
vErrors = noteError(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "object"},schema:schema34.properties.sample.type,parentSchema:schema34.properties.sample,data:data14};
vErrors = noteError(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
vErrors = noteError(vErrors, err18);
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = schemas.scheme.$defs["sample"];

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate467.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema37.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined && func0.call(data, "of")){
let data8 = data.of;
if(typeof data8 === "string"){
if(func6(data8) < 1){
const err1 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.of,data:data8};
vErrors = noteError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},schema:schema37.properties.of.type,parentSchema:schema37.properties.of,data:data8};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.share !== undefined && func0.call(data, "share")){
if(!(validate68.call(this, data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.places !== undefined && func0.call(data, "places")){
if(!(validate68.call(this, data.places, {instancePath:instancePath+"/places",parentData:data,parentDataProperty:"places",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.respondents !== undefined && func0.call(data, "respondents")){
if(!(validate68.call(this, data.respondents, {instancePath:instancePath+"/respondents",parentData:data,parentDataProperty:"respondents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.ask !== undefined && func0.call(data, "ask")){
let data12 = data.ask;
if((typeof data12 !== "string") && (!(Array.isArray(data12)))){
const err3 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/type",keyword:"type",params:{type: schema37.properties.ask.type},schema:schema37.properties.ask.type,parentSchema:schema37.properties.ask,data:data12};
vErrors = noteError(vErrors, err3);
errors++;
}
if(typeof data12 === "string"){
if(func6(data12) < 1){
const err4 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.ask,data:data12};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(Array.isArray(data12)){
if(data12.length < 1){
const err5 = {instancePath:instancePath+"/ask",schemaPath:"#/properties/ask/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.ask,data:data12};
vErrors = noteError(vErrors, err5);
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(func6(data13) < 1){
const err6 = {instancePath:instancePath+"/ask/" + i0,schemaPath:"#/properties/ask/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.ask.items,data:data13};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ask/" + i0,schemaPath:"#/properties/ask/items/type",keyword:"type",params:{type: "string"},schema:schema37.properties.ask.items.type,parentSchema:schema37.properties.ask.items,data:data13};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
}
if(data.by !== undefined && func0.call(data, "by")){
let data14 = data.by;
if(typeof data14 === "string"){
if(func6(data14) < 1){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.by,data:data14};
vErrors = noteError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},schema:schema37.properties.by.type,parentSchema:schema37.properties.by,data:data14};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
vErrors = noteError(vErrors, err10);
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}
validate467.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = schemas.scheme.$defs["notice"];

function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate480.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data8 = data.to;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err1 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema38.properties.to.type},schema:schema38.properties.to.type,parentSchema:schema38.properties.to,data:data8};
vErrors = noteError(vErrors, err1);
errors++;
}
if(typeof data8 === "string"){
if(func6(data8) < 1){
const err2 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema38.properties.to,data:data8};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema38.properties.to,data:data8};
vErrors = noteError(vErrors, err3);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func6(data9) < 1){
const err4 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema38.properties.to.items,data:data9};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type: "string"},schema:schema38.properties.to.items.type,parentSchema:schema38.properties.to.items,data:data9};
vErrors = noteError(vErrors, err5);
errors++;
}
}
}
}
if(data.days !== undefined && func0.call(data, "days")){
if(!(validate68.call(this, data.days, {instancePath:instancePath+"/days",parentData:data,parentDataProperty:"days",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined && func0.call(data, "when")){
if(!(validate182.call(this, data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
vErrors = noteError(vErrors, err6);
errors++;
}
validate480.errors = vErrors;
return errors === 0;
}
validate480.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = schemas.scheme.$defs["coverage"];

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate492.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.year === undefined) || (!(func0.call(data, "year")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema39.required,parentSchema:schema39,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.share === undefined) || (!(func0.call(data, "share")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"},schema:schema39.required,parentSchema:schema39,data};
vErrors = noteError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema39.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data7 = data.year;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.year.type,parentSchema:schema39.properties.year,data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2999 || isNaN(data7)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},schema:2999,parentSchema:schema39.properties.year,data:data7};
vErrors = noteError(vErrors, err4);
errors++;
}
if(data7 < 1900 || isNaN(data7)){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema39.properties.year,data:data7};
vErrors = noteError(vErrors, err5);
errors++;
}
}
}
if(data.share !== undefined && func0.call(data, "share")){
if(!(validate68.call(this, data.share, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
vErrors = noteError(vErrors, err6);
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}
validate492.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = schemas.scheme.$defs["task"];

function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate502.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema40.required,parentSchema:schema40,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema40.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined && func0.call(data, "when")){
if(!(validate182.call(this, data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data9 = data.to;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err2 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema40.properties.to.type},schema:schema40.properties.to.type,parentSchema:schema40.properties.to,data:data9};
vErrors = noteError(vErrors, err2);
errors++;
}
if(typeof data9 === "string"){
if(func6(data9) < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.to,data:data9};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(Array.isArray(data9)){
if(data9.length < 1){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema40.properties.to,data:data9};
vErrors = noteError(vErrors, err4);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func6(data10) < 1){
const err5 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.to.items,data:data10};
vErrors = noteError(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type: "string"},schema:schema40.properties.to.items.type,parentSchema:schema40.properties.to.items,data:data10};
vErrors = noteError(vErrors, err6);
errors++;
}
}
}
}
if(data.due !== undefined && func0.call(data, "due")){
if(!(validate441.call(this, data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
vErrors = noteError(vErrors, err7);
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}
validate502.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = schemas.scheme.$defs["consequence"];

function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate514.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema41.required,parentSchema:schema41,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.when === undefined) || (!(func0.call(data, "when")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},schema:schema41.required,parentSchema:schema41,data};
vErrors = noteError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema41.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined && func0.call(data, "when")){
if(!(validate182.call(this, data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
vErrors = noteError(vErrors, err3);
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}
validate514.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = schemas.scheme.$defs["document"];
const schema43 = schemas.scheme.$defs["font"];

function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate541.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema43.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.font !== undefined && func0.call(data, "font")){
let data7 = data.font;
if(typeof data7 === "string"){
if(func6(data7) < 1){
const err1 = {instancePath:instancePath+"/font",schemaPath:"#/properties/font/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.font,data:data7};
vErrors = noteError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/font",schemaPath:"#/properties/font/type",keyword:"type",params:{type: "string"},schema:schema43.properties.font.type,parentSchema:schema43.properties.font,data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data8 = data.size;
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: schema43.properties.size.type},schema:schema43.properties.size.type,parentSchema:schema43.properties.size,data:data8};
vErrors = noteError(vErrors, err3);
errors++;
}
if(typeof data8 === "string"){
if(func6(data8) < 1){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.size,data:data8};
vErrors = noteError(vErrors, err4);
errors++;
}
}
}
if(data.bold !== undefined && func0.call(data, "bold")){
let data9 = data.bold;
if(typeof data9 !== "boolean"){
const err5 = {instancePath:instancePath+"/bold",schemaPath:"#/properties/bold/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.bold.type,parentSchema:schema43.properties.bold,data:data9};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.align !== undefined && func0.call(data, "align")){
let data10 = data.align;
if(typeof data10 !== "string"){
const err6 = {instancePath:instancePath+"/align",schemaPath:"#/properties/align/type",keyword:"type",params:{type: "string"},schema:schema43.properties.align.type,parentSchema:schema43.properties.align,data:data10};
vErrors = noteError(vErrors, err6);
errors++;
}
if(!((((data10 === "left") || (data10 === "center")) || (data10 === "right")) || (data10 === "justify"))){
const err7 = {instancePath:instancePath+"/align",schemaPath:"#/properties/align/enum",keyword:"enum",params:{allowedValues: schema43.properties.align.enum},schema:schema43.properties.align.enum,parentSchema:schema43.properties.align,data:data10};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
vErrors = noteError(vErrors, err8);
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}
validate541.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = schemas.scheme.$defs["document_section"];

function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate562.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema44.required,parentSchema:schema44,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema44.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.also_called !== undefined && func0.call(data, "also_called")){
let data8 = data.also_called;
if(Array.isArray(data8)){
if(data8.length < 1){
const err2 = {instancePath:instancePath+"/also_called",schemaPath:"#/properties/also_called/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema44.properties.also_called,data:data8};
vErrors = noteError(vErrors, err2);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func6(data9) < 1){
const err3 = {instancePath:instancePath+"/also_called/" + i0,schemaPath:"#/properties/also_called/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema44.properties.also_called.items,data:data9};
vErrors = noteError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/also_called/" + i0,schemaPath:"#/properties/also_called/items/type",keyword:"type",params:{type: "string"},schema:schema44.properties.also_called.items.type,parentSchema:schema44.properties.also_called.items,data:data9};
vErrors = noteError(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/also_called",schemaPath:"#/properties/also_called/type",keyword:"type",params:{type: "array"},schema:schema44.properties.also_called.type,parentSchema:schema44.properties.also_called,data:data8};
vErrors = noteError(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
vErrors = noteError(vErrors, err6);
errors++;
}
validate562.errors = vErrors;
return errors === 0;
}
validate562.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = schemas.scheme.$defs["share"];

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate579.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sections === undefined) || (!(func0.call(data, "sections")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},schema:schema45.required,parentSchema:schema45,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema45.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.sections !== undefined && func0.call(data, "sections")){
let data7 = data.sections;
if(Array.isArray(data7)){
if(data7.length < 1){
const err2 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema45.properties.sections,data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24.call(this, data7[i0], {instancePath:instancePath+"/sections/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},schema:schema45.properties.sections.type,parentSchema:schema45.properties.sections,data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.at_least !== undefined && func0.call(data, "at_least")){
if(!(validate68.call(this, data.at_least, {instancePath:instancePath+"/at_least",parentData:data,parentDataProperty:"at_least",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.at_most !== undefined && func0.call(data, "at_most")){
if(!(validate68.call(this, data.at_most, {instancePath:instancePath+"/at_most",parentData:data,parentDataProperty:"at_most",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
vErrors = noteError(vErrors, err4);
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$", "u");

function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate525.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema42.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(!(validate24.call(this, data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data8 = data.title;
if(typeof data8 === "string"){
if(func6(data8) < 1){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.title,data:data8};
vErrors = noteError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema42.properties.title.type,parentSchema:schema42.properties.title,data:data8};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data9 = data.format;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: schema42.properties.format.type},schema:schema42.properties.format.type,parentSchema:schema42.properties.format,data:data9};
vErrors = noteError(vErrors, err3);
errors++;
}
if(typeof data9 === "string"){
if(func6(data9) < 1){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.format,data:data9};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(Array.isArray(data9)){
if(data9.length < 1){
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.format,data:data9};
vErrors = noteError(vErrors, err5);
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func6(data10) < 1){
const err6 = {instancePath:instancePath+"/format/" + i0,schemaPath:"#/properties/format/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.format.items,data:data10};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/format/" + i0,schemaPath:"#/properties/format/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.format.items.type,parentSchema:schema42.properties.format.items,data:data10};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data11 = data.to;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema42.properties.to.type},schema:schema42.properties.to.type,parentSchema:schema42.properties.to,data:data11};
vErrors = noteError(vErrors, err8);
errors++;
}
if(typeof data11 === "string"){
if(func6(data11) < 1){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.to,data:data11};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length < 1){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties.to,data:data11};
vErrors = noteError(vErrors, err10);
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func6(data12) < 1){
const err11 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/properties/to/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.to.items,data:data12};
vErrors = noteError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/to/" + i1,schemaPath:"#/properties/to/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.to.items.type,parentSchema:schema42.properties.to.items,data:data12};
vErrors = noteError(vErrors, err12);
errors++;
}
}
}
}
if(data.fonts !== undefined && func0.call(data, "fonts")){
let data13 = data.fonts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 of Object.keys(data13)){
if(!(func0.call(schema42.properties.fonts.properties, key1))){
const err13 = {instancePath:instancePath+"/fonts",schemaPath:"#/properties/fonts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema42.properties.fonts,data:data13};
vErrors = noteError(vErrors, err13);
errors++;
}
}
if(data13.label !== undefined && func0.call(data13, "label")){
if(!(validate1.call(this, data13.label, {instancePath:instancePath+"/fonts/label",parentData:data13,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data13.text !== undefined && func0.call(data13, "text")){
if(!(validate3.call(this, data13.text, {instancePath:instancePath+"/fonts/text",parentData:data13,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data13.ref !== undefined && func0.call(data13, "ref")){
if(!(validate5.call(this, data13.ref, {instancePath:instancePath+"/fonts/ref",parentData:data13,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data13.interpretation !== undefined && func0.call(data13, "interpretation")){
if(!(validate9.call(this, data13.interpretation, {instancePath:instancePath+"/fonts/interpretation",parentData:data13,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data13.note !== undefined && func0.call(data13, "note")){
if(!(validate11.call(this, data13.note, {instancePath:instancePath+"/fonts/note",parentData:data13,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data13.assessed_by !== undefined && func0.call(data13, "assessed_by")){
if(!(validate13.call(this, data13.assessed_by, {instancePath:instancePath+"/fonts/assessed_by",parentData:data13,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data13.acknowledge !== undefined && func0.call(data13, "acknowledge")){
if(!(validate15.call(this, data13.acknowledge, {instancePath:instancePath+"/fonts/acknowledge",parentData:data13,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data13.title !== undefined && func0.call(data13, "title")){
if(!(validate541.call(this, data13.title, {instancePath:instancePath+"/fonts/title",parentData:data13,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
if(data13.heading_1 !== undefined && func0.call(data13, "heading_1")){
if(!(validate541.call(this, data13.heading_1, {instancePath:instancePath+"/fonts/heading_1",parentData:data13,parentDataProperty:"heading_1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
if(data13.heading_2 !== undefined && func0.call(data13, "heading_2")){
if(!(validate541.call(this, data13.heading_2, {instancePath:instancePath+"/fonts/heading_2",parentData:data13,parentDataProperty:"heading_2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
if(data13.heading_3 !== undefined && func0.call(data13, "heading_3")){
if(!(validate541.call(this, data13.heading_3, {instancePath:instancePath+"/fonts/heading_3",parentData:data13,parentDataProperty:"heading_3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
if(data13.body !== undefined && func0.call(data13, "body")){
if(!(validate541.call(this, data13.body, {instancePath:instancePath+"/fonts/body",parentData:data13,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
if(data13.page_number !== undefined && func0.call(data13, "page_number")){
if(!(validate541.call(this, data13.page_number, {instancePath:instancePath+"/fonts/page_number",parentData:data13,parentDataProperty:"page_number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate541.errors : vErrors.concat(validate541.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/fonts",schemaPath:"#/properties/fonts/type",keyword:"type",params:{type: "object"},schema:schema42.properties.fonts.type,parentSchema:schema42.properties.fonts,data:data13};
vErrors = noteError(vErrors, err14);
errors++;
}
}
if(data.page !== undefined && func0.call(data, "page")){
let data27 = data.page;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 of Object.keys(data27)){
if(!(func0.call(schema42.properties.page.properties, key2))){
const err15 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema42.properties.page,data:data27};
vErrors = noteError(vErrors, err15);
errors++;
}
}
if(data27.label !== undefined && func0.call(data27, "label")){
if(!(validate1.call(this, data27.label, {instancePath:instancePath+"/page/label",parentData:data27,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data27.text !== undefined && func0.call(data27, "text")){
if(!(validate3.call(this, data27.text, {instancePath:instancePath+"/page/text",parentData:data27,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data27.ref !== undefined && func0.call(data27, "ref")){
if(!(validate5.call(this, data27.ref, {instancePath:instancePath+"/page/ref",parentData:data27,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data27.interpretation !== undefined && func0.call(data27, "interpretation")){
if(!(validate9.call(this, data27.interpretation, {instancePath:instancePath+"/page/interpretation",parentData:data27,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data27.note !== undefined && func0.call(data27, "note")){
if(!(validate11.call(this, data27.note, {instancePath:instancePath+"/page/note",parentData:data27,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data27.assessed_by !== undefined && func0.call(data27, "assessed_by")){
if(!(validate13.call(this, data27.assessed_by, {instancePath:instancePath+"/page/assessed_by",parentData:data27,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data27.acknowledge !== undefined && func0.call(data27, "acknowledge")){
if(!(validate15.call(this, data27.acknowledge, {instancePath:instancePath+"/page/acknowledge",parentData:data27,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data27.top !== undefined && func0.call(data27, "top")){
let data35 = data27.top;
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
const err16 = {instancePath:instancePath+"/page/top",schemaPath:"#/properties/page/properties/top/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$"},schema:"^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$",parentSchema:schema42.properties.page.properties.top,data:data35};
vErrors = noteError(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/page/top",schemaPath:"#/properties/page/properties/top/type",keyword:"type",params:{type: "string"},schema:schema42.properties.page.properties.top.type,parentSchema:schema42.properties.page.properties.top,data:data35};
vErrors = noteError(vErrors, err17);
errors++;
}
}
if(data27.bottom !== undefined && func0.call(data27, "bottom")){
let data36 = data27.bottom;
if(typeof data36 === "string"){
if(!pattern5.test(data36)){
const err18 = {instancePath:instancePath+"/page/bottom",schemaPath:"#/properties/page/properties/bottom/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$"},schema:"^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$",parentSchema:schema42.properties.page.properties.bottom,data:data36};
vErrors = noteError(vErrors, err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/page/bottom",schemaPath:"#/properties/page/properties/bottom/type",keyword:"type",params:{type: "string"},schema:schema42.properties.page.properties.bottom.type,parentSchema:schema42.properties.page.properties.bottom,data:data36};
vErrors = noteError(vErrors, err19);
errors++;
}
}
if(data27.left !== undefined && func0.call(data27, "left")){
let data37 = data27.left;
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err20 = {instancePath:instancePath+"/page/left",schemaPath:"#/properties/page/properties/left/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$"},schema:"^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$",parentSchema:schema42.properties.page.properties.left,data:data37};
vErrors = noteError(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/page/left",schemaPath:"#/properties/page/properties/left/type",keyword:"type",params:{type: "string"},schema:schema42.properties.page.properties.left.type,parentSchema:schema42.properties.page.properties.left,data:data37};
vErrors = noteError(vErrors, err21);
errors++;
}
}
if(data27.right !== undefined && func0.call(data27, "right")){
let data38 = data27.right;
if(typeof data38 === "string"){
if(!pattern5.test(data38)){
const err22 = {instancePath:instancePath+"/page/right",schemaPath:"#/properties/page/properties/right/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$"},schema:"^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$",parentSchema:schema42.properties.page.properties.right,data:data38};
vErrors = noteError(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/page/right",schemaPath:"#/properties/page/properties/right/type",keyword:"type",params:{type: "string"},schema:schema42.properties.page.properties.right.type,parentSchema:schema42.properties.page.properties.right,data:data38};
vErrors = noteError(vErrors, err23);
errors++;
}
}
if(data27.line_spacing !== undefined && func0.call(data27, "line_spacing")){
let data39 = data27.line_spacing;
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err24 = {instancePath:instancePath+"/page/line_spacing",schemaPath:"#/properties/page/properties/line_spacing/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$"},schema:"^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$",parentSchema:schema42.properties.page.properties.line_spacing,data:data39};
vErrors = noteError(vErrors, err24);
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/page/line_spacing",schemaPath:"#/properties/page/properties/line_spacing/type",keyword:"type",params:{type: "string"},schema:schema42.properties.page.properties.line_spacing.type,parentSchema:schema42.properties.page.properties.line_spacing,data:data39};
vErrors = noteError(vErrors, err25);
errors++;
}
}
if(data27.footer_distance !== undefined && func0.call(data27, "footer_distance")){
let data40 = data27.footer_distance;
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err26 = {instancePath:instancePath+"/page/footer_distance",schemaPath:"#/properties/page/properties/footer_distance/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$"},schema:"^\\d+(?:\\.\\d+)?(?:mm|cm|pt|磅|毫米|厘米)$",parentSchema:schema42.properties.page.properties.footer_distance,data:data40};
vErrors = noteError(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/page/footer_distance",schemaPath:"#/properties/page/properties/footer_distance/type",keyword:"type",params:{type: "string"},schema:schema42.properties.page.properties.footer_distance.type,parentSchema:schema42.properties.page.properties.footer_distance,data:data40};
vErrors = noteError(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "object"},schema:schema42.properties.page.type,parentSchema:schema42.properties.page,data:data27};
vErrors = noteError(vErrors, err28);
errors++;
}
}
if(data.sections !== undefined && func0.call(data, "sections")){
let data41 = data.sections;
if(Array.isArray(data41)){
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
if(!(validate562.call(this, data41[i2], {instancePath:instancePath+"/sections/" + i2,parentData:data41,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},schema:schema42.properties.sections.type,parentSchema:schema42.properties.sections,data:data41};
vErrors = noteError(vErrors, err29);
errors++;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
let data43 = data.limits;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key3 of Object.keys(data43)){
if(!(func0.call(schema42.properties.limits.properties, key3))){
const err30 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema42.properties.limits,data:data43};
vErrors = noteError(vErrors, err30);
errors++;
}
}
if(data43.label !== undefined && func0.call(data43, "label")){
if(!(validate1.call(this, data43.label, {instancePath:instancePath+"/limits/label",parentData:data43,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data43.text !== undefined && func0.call(data43, "text")){
if(!(validate3.call(this, data43.text, {instancePath:instancePath+"/limits/text",parentData:data43,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data43.ref !== undefined && func0.call(data43, "ref")){
if(!(validate5.call(this, data43.ref, {instancePath:instancePath+"/limits/ref",parentData:data43,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data43.interpretation !== undefined && func0.call(data43, "interpretation")){
if(!(validate9.call(this, data43.interpretation, {instancePath:instancePath+"/limits/interpretation",parentData:data43,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data43.note !== undefined && func0.call(data43, "note")){
if(!(validate11.call(this, data43.note, {instancePath:instancePath+"/limits/note",parentData:data43,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data43.assessed_by !== undefined && func0.call(data43, "assessed_by")){
if(!(validate13.call(this, data43.assessed_by, {instancePath:instancePath+"/limits/assessed_by",parentData:data43,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data43.acknowledge !== undefined && func0.call(data43, "acknowledge")){
if(!(validate15.call(this, data43.acknowledge, {instancePath:instancePath+"/limits/acknowledge",parentData:data43,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data43.max_characters !== undefined && func0.call(data43, "max_characters")){
let data51 = data43.max_characters;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err31 = {instancePath:instancePath+"/limits/max_characters",schemaPath:"#/properties/limits/properties/max_characters/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.limits.properties.max_characters.type,parentSchema:schema42.properties.limits.properties.max_characters,data:data51};
vErrors = noteError(vErrors, err31);
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 1 || isNaN(data51)){
const err32 = {instancePath:instancePath+"/limits/max_characters",schemaPath:"#/properties/limits/properties/max_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.limits.properties.max_characters,data:data51};
vErrors = noteError(vErrors, err32);
errors++;
}
}
}
if(data43.max_pages !== undefined && func0.call(data43, "max_pages")){
let data52 = data43.max_pages;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err33 = {instancePath:instancePath+"/limits/max_pages",schemaPath:"#/properties/limits/properties/max_pages/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.limits.properties.max_pages.type,parentSchema:schema42.properties.limits.properties.max_pages,data:data52};
vErrors = noteError(vErrors, err33);
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
const err34 = {instancePath:instancePath+"/limits/max_pages",schemaPath:"#/properties/limits/properties/max_pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.limits.properties.max_pages,data:data52};
vErrors = noteError(vErrors, err34);
errors++;
}
}
}
if(data43.max_minutes !== undefined && func0.call(data43, "max_minutes")){
let data53 = data43.max_minutes;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err35 = {instancePath:instancePath+"/limits/max_minutes",schemaPath:"#/properties/limits/properties/max_minutes/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.limits.properties.max_minutes.type,parentSchema:schema42.properties.limits.properties.max_minutes,data:data53};
vErrors = noteError(vErrors, err35);
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err36 = {instancePath:instancePath+"/limits/max_minutes",schemaPath:"#/properties/limits/properties/max_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.limits.properties.max_minutes,data:data53};
vErrors = noteError(vErrors, err36);
errors++;
}
}
}
if(data43.shares !== undefined && func0.call(data43, "shares")){
let data54 = data43.shares;
if(Array.isArray(data54)){
const len3 = data54.length;
for(let i3=0; i3<len3; i3++){
if(!(validate579.call(this, data54[i3], {instancePath:instancePath+"/limits/shares/" + i3,parentData:data54,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/limits/shares",schemaPath:"#/properties/limits/properties/shares/type",keyword:"type",params:{type: "array"},schema:schema42.properties.limits.properties.shares.type,parentSchema:schema42.properties.limits.properties.shares,data:data54};
vErrors = noteError(vErrors, err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema42.properties.limits.type,parentSchema:schema42.properties.limits,data:data43};
vErrors = noteError(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
vErrors = noteError(vErrors, err39);
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}
validate525.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = schemas.scheme.$defs["reading"];

function validate600(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate600.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.interpretation === undefined) || (!(func0.call(data, "interpretation")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interpretation"},schema:schema46.required,parentSchema:schema46,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "label") || (key0 === "text")) || (key0 === "ref")) || (key0 === "interpretation")) || (key0 === "note")) || (key0 === "assessed_by")) || (key0 === "acknowledge")) || (key0 === "about"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.about !== undefined && func0.call(data, "about")){
let data7 = data.about;
if(typeof data7 === "string"){
if(func6(data7) < 1){
const err2 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46.properties.about,data:data7};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},schema:schema46.properties.about.type,parentSchema:schema46.properties.about,data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
vErrors = noteError(vErrors, err4);
errors++;
}
validate600.errors = vErrors;
return errors === 0;
}
validate600.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = schemas.scheme.$defs["not_computable"];

function validate609(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate609.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.quote === undefined) || (!(func0.call(data, "quote")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quote"},schema:schema47.required,parentSchema:schema47,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema47.required,parentSchema:schema47,data};
vErrors = noteError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema47.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.quote !== undefined && func0.call(data, "quote")){
let data7 = data.quote;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err3 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type: schema47.properties.quote.type},schema:schema47.properties.quote.type,parentSchema:schema47.properties.quote,data:data7};
vErrors = noteError(vErrors, err3);
errors++;
}
if(typeof data7 === "string"){
if(func6(data7) < 1){
const err4 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47.properties.quote,data:data7};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(Array.isArray(data7)){
if(data7.length < 1){
const err5 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema47.properties.quote,data:data7};
vErrors = noteError(vErrors, err5);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func6(data8) < 1){
const err6 = {instancePath:instancePath+"/quote/" + i0,schemaPath:"#/properties/quote/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47.properties.quote.items,data:data8};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/quote/" + i0,schemaPath:"#/properties/quote/items/type",keyword:"type",params:{type: "string"},schema:schema47.properties.quote.items.type,parentSchema:schema47.properties.quote.items,data:data8};
vErrors = noteError(vErrors, err7);
errors++;
}
}
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data9 = data.reason;
if(typeof data9 === "string"){
if(func6(data9) < 1){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47.properties.reason,data:data9};
vErrors = noteError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema47.properties.reason.type,parentSchema:schema47.properties.reason,data:data9};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
vErrors = noteError(vErrors, err10);
errors++;
}
validate609.errors = vErrors;
return errors === 0;
}
validate609.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern1 = new RegExp("^[\\p{L}_][\\p{L}\\p{N}_-]*$", "u");
const pattern2 = new RegExp("^[A-Za-z_+-]+(?:/[A-Za-z0-9_+-]+)*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:heng:schema:scheme:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.scheme === undefined) || (!(func0.call(data, "scheme")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheme"},schema:schema0.required,parentSchema:schema0,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema0.required,parentSchema:schema0,data};
vErrors = noteError(vErrors, err1);
errors++;
}
if((data.year === undefined) || (!(func0.call(data, "year")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema0.required,parentSchema:schema0,data};
vErrors = noteError(vErrors, err2);
errors++;
}
if((data.score === undefined) || (!(func0.call(data, "score")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},schema:schema0.required,parentSchema:schema0,data};
vErrors = noteError(vErrors, err3);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema0.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.label !== undefined && func0.call(data, "label")){
if(!(validate1.call(this, data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined && func0.call(data, "text")){
if(!(validate3.call(this, data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined && func0.call(data, "ref")){
if(!(validate5.call(this, data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.interpretation !== undefined && func0.call(data, "interpretation")){
if(!(validate9.call(this, data.interpretation, {instancePath:instancePath+"/interpretation",parentData:data,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.note !== undefined && func0.call(data, "note")){
if(!(validate11.call(this, data.note, {instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.assessed_by !== undefined && func0.call(data, "assessed_by")){
if(!(validate13.call(this, data.assessed_by, {instancePath:instancePath+"/assessed_by",parentData:data,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.acknowledge !== undefined && func0.call(data, "acknowledge")){
if(!(validate15.call(this, data.acknowledge, {instancePath:instancePath+"/acknowledge",parentData:data,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data7 = data.scheme;
if(typeof data7 === "string"){
if(func6(data7) > 100){
const err5 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema0.properties.scheme,data:data7};
vErrors = noteError(vErrors, err5);
errors++;
}
if(!pattern1.test(data7)){
const err6 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}_][\\p{L}\\p{N}_-]*$"},schema:"^[\\p{L}_][\\p{L}\\p{N}_-]*$",parentSchema:schema0.properties.scheme,data:data7};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.scheme.type,parentSchema:schema0.properties.scheme,data:data7};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data8 = data.title;
if(typeof data8 === "string"){
if(func6(data8) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.title,data:data8};
vErrors = noteError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema0.properties.title.type,parentSchema:schema0.properties.title,data:data8};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data9 = data.year;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err10 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.year.type,parentSchema:schema0.properties.year,data:data9};
vErrors = noteError(vErrors, err10);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2999 || isNaN(data9)){
const err11 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},schema:2999,parentSchema:schema0.properties.year,data:data9};
vErrors = noteError(vErrors, err11);
errors++;
}
if(data9 < 1900 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema0.properties.year,data:data9};
vErrors = noteError(vErrors, err12);
errors++;
}
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data10 = data.language;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err13 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.language.type,parentSchema:schema0.properties.language,data:data10};
vErrors = noteError(vErrors, err13);
errors++;
}
if(!(data10 === 1)){
const err14 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues: schema0.properties.language.enum},schema:schema0.properties.language.enum,parentSchema:schema0.properties.language,data:data10};
vErrors = noteError(vErrors, err14);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data11 = data.source;
if(typeof data11 === "string"){
if(func6(data11) < 1){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.source,data:data11};
vErrors = noteError(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema0.properties.source.type,parentSchema:schema0.properties.source,data:data11};
vErrors = noteError(vErrors, err16);
errors++;
}
}
if(data.time_zone !== undefined && func0.call(data, "time_zone")){
let data12 = data.time_zone;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err17 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_+-]+(?:/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Za-z_+-]+(?:/[A-Za-z0-9_+-]+)*$",parentSchema:schema0.properties.time_zone,data:data12};
vErrors = noteError(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},schema:schema0.properties.time_zone.type,parentSchema:schema0.properties.time_zone,data:data12};
vErrors = noteError(vErrors, err18);
errors++;
}
}
if(data.units !== undefined && func0.call(data, "units")){
let data13 = data.units;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 of Object.keys(data13)){
if(!(func0.call(schema0.properties.units.properties, key1))){
const err19 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema0.properties.units,data:data13};
vErrors = noteError(vErrors, err19);
errors++;
}
}
if(data13.label !== undefined && func0.call(data13, "label")){
if(!(validate1.call(this, data13.label, {instancePath:instancePath+"/units/label",parentData:data13,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data13.text !== undefined && func0.call(data13, "text")){
if(!(validate3.call(this, data13.text, {instancePath:instancePath+"/units/text",parentData:data13,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data13.ref !== undefined && func0.call(data13, "ref")){
if(!(validate5.call(this, data13.ref, {instancePath:instancePath+"/units/ref",parentData:data13,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data13.interpretation !== undefined && func0.call(data13, "interpretation")){
if(!(validate9.call(this, data13.interpretation, {instancePath:instancePath+"/units/interpretation",parentData:data13,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data13.note !== undefined && func0.call(data13, "note")){
if(!(validate11.call(this, data13.note, {instancePath:instancePath+"/units/note",parentData:data13,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data13.assessed_by !== undefined && func0.call(data13, "assessed_by")){
if(!(validate13.call(this, data13.assessed_by, {instancePath:instancePath+"/units/assessed_by",parentData:data13,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data13.acknowledge !== undefined && func0.call(data13, "acknowledge")){
if(!(validate15.call(this, data13.acknowledge, {instancePath:instancePath+"/units/acknowledge",parentData:data13,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data13.attributes !== undefined && func0.call(data13, "attributes")){
let data21 = data13.attributes;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 of Object.keys(data21)){
const _errs33 = errors;
if(!(checkName(validate24, this, key2, {instancePath:instancePath+"/units/attributes",parentData:data21,parentDataProperty:"attributes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs33 === errors;
if(!valid2){
const err20 = {instancePath:instancePath+"/units/attributes",schemaPath:"#/properties/units/properties/attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema0.properties.units.properties.attributes.propertyNames,parentSchema:schema0.properties.units.properties.attributes,data:data21};
vErrors = noteError(vErrors, err20);
errors++;
}
}
for(const key3 of Object.keys(data21)){
if(!(validate26.call(this, data21[key3], {instancePath:instancePath+"/units/attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/units/attributes",schemaPath:"#/properties/units/properties/attributes/type",keyword:"type",params:{type: "object"},schema:schema0.properties.units.properties.attributes.type,parentSchema:schema0.properties.units.properties.attributes,data:data21};
vErrors = noteError(vErrors, err21);
errors++;
}
}
if(data13.groups !== undefined && func0.call(data13, "groups")){
let data23 = data13.groups;
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
const err22 = {instancePath:instancePath+"/units/groups",schemaPath:"#/properties/units/properties/groups/type",keyword:"type",params:{type: schema0.properties.units.properties.groups.type},schema:schema0.properties.units.properties.groups.type,parentSchema:schema0.properties.units.properties.groups,data:data23};
vErrors = noteError(vErrors, err22);
errors++;
}
if(typeof data23 === "string"){
if(func6(data23) < 1){
const err23 = {instancePath:instancePath+"/units/groups",schemaPath:"#/properties/units/properties/groups/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.units.properties.groups,data:data23};
vErrors = noteError(vErrors, err23);
errors++;
}
}
if(Array.isArray(data23)){
if(data23.length < 1){
const err24 = {instancePath:instancePath+"/units/groups",schemaPath:"#/properties/units/properties/groups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.units.properties.groups,data:data23};
vErrors = noteError(vErrors, err24);
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24.call(this, data23[i0], {instancePath:instancePath+"/units/groups/" + i0,parentData:data23,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "object"},schema:schema0.properties.units.type,parentSchema:schema0.properties.units,data:data13};
vErrors = noteError(vErrors, err25);
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data25 = data.facts;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 of Object.keys(data25)){
const _errs41 = errors;
if(!(checkName(validate24, this, key4, {instancePath:instancePath+"/facts",parentData:data25,parentDataProperty:"facts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid6 = _errs41 === errors;
if(!valid6){
const err26 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema0.properties.facts.propertyNames,parentSchema:schema0.properties.facts,data:data25};
vErrors = noteError(vErrors, err26);
errors++;
}
}
for(const key5 of Object.keys(data25)){
if(!(validate39.call(this, data25[key5], {instancePath:instancePath+"/facts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},schema:schema0.properties.facts.type,parentSchema:schema0.properties.facts,data:data25};
vErrors = noteError(vErrors, err27);
errors++;
}
}
if(data.records !== undefined && func0.call(data, "records")){
let data27 = data.records;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 of Object.keys(data27)){
const _errs46 = errors;
if(!(checkName(validate24, this, key6, {instancePath:instancePath+"/records",parentData:data27,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid8 = _errs46 === errors;
if(!valid8){
const err28 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema0.properties.records.propertyNames,parentSchema:schema0.properties.records,data:data27};
vErrors = noteError(vErrors, err28);
errors++;
}
}
for(const key7 of Object.keys(data27)){
if(!(validate50.call(this, data27[key7], {instancePath:instancePath+"/records/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data27,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "object"},schema:schema0.properties.records.type,parentSchema:schema0.properties.records,data:data27};
vErrors = noteError(vErrors, err29);
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data29 = data.sources;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key8 of Object.keys(data29)){
const _errs51 = errors;
if(!(checkName(validate24, this, key8, {instancePath:instancePath+"/sources",parentData:data29,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid10 = _errs51 === errors;
if(!valid10){
const err30 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema0.properties.sources.propertyNames,parentSchema:schema0.properties.sources,data:data29};
vErrors = noteError(vErrors, err30);
errors++;
}
}
for(const key9 of Object.keys(data29)){
if(!(validate100.call(this, data29[key9], {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data29,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema0.properties.sources.type,parentSchema:schema0.properties.sources,data:data29};
vErrors = noteError(vErrors, err31);
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data31 = data.parameters;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key10 of Object.keys(data31)){
const _errs56 = errors;
if(!(checkName(validate24, this, key10, {instancePath:instancePath+"/parameters",parentData:data31,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid12 = _errs56 === errors;
if(!valid12){
const err32 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName: key10},schema:schema0.properties.parameters.propertyNames,parentSchema:schema0.properties.parameters,data:data31};
vErrors = noteError(vErrors, err32);
errors++;
}
}
for(const key11 of Object.keys(data31)){
if(!(validate134.call(this, data31[key11], {instancePath:instancePath+"/parameters/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data31,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema0.properties.parameters.type,parentSchema:schema0.properties.parameters,data:data31};
vErrors = noteError(vErrors, err33);
errors++;
}
}
if(data.tables !== undefined && func0.call(data, "tables")){
let data33 = data.tables;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key12 of Object.keys(data33)){
const _errs61 = errors;
if(!(checkName(validate24, this, key12, {instancePath:instancePath+"/tables",parentData:data33,parentDataProperty:"tables",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid14 = _errs61 === errors;
if(!valid14){
const err34 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{propertyName: key12},schema:schema0.properties.tables.propertyNames,parentSchema:schema0.properties.tables,data:data33};
vErrors = noteError(vErrors, err34);
errors++;
}
}
for(const key13 of Object.keys(data33)){
if(!(validate145.call(this, data33[key13], {instancePath:instancePath+"/tables/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data33,parentDataProperty:key13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},schema:schema0.properties.tables.type,parentSchema:schema0.properties.tables,data:data33};
vErrors = noteError(vErrors, err35);
errors++;
}
}
if(data.score !== undefined && func0.call(data, "score")){
if(!(validate154.call(this, data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.also !== undefined && func0.call(data, "also")){
let data36 = data.also;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
if(!(validate154.call(this, data36[i1], {instancePath:instancePath+"/also/" + i1,parentData:data36,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/also",schemaPath:"#/properties/also/type",keyword:"type",params:{type: "array"},schema:schema0.properties.also.type,parentSchema:schema0.properties.also,data:data36};
vErrors = noteError(vErrors, err36);
errors++;
}
}
if(data.eligibility !== undefined && func0.call(data, "eligibility")){
let data38 = data.eligibility;
if(Array.isArray(data38)){
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
if(!(validate265.call(this, data38[i2], {instancePath:instancePath+"/eligibility/" + i2,parentData:data38,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/eligibility",schemaPath:"#/properties/eligibility/type",keyword:"type",params:{type: "array"},schema:schema0.properties.eligibility.type,parentSchema:schema0.properties.eligibility,data:data38};
vErrors = noteError(vErrors, err37);
errors++;
}
}
if(data.ranking !== undefined && func0.call(data, "ranking")){
let data40 = data.ranking;
if(!data40 || typeof data40 != "object"){
const err38 = {instancePath:instancePath+"/ranking",schemaPath:"#/properties/ranking/type",keyword:"type",params:{type: schema0.properties.ranking.type},schema:schema0.properties.ranking.type,parentSchema:schema0.properties.ranking,data:data40};
vErrors = noteError(vErrors, err38);
errors++;
}
if(Array.isArray(data40)){
if(data40.length < 1){
const err39 = {instancePath:instancePath+"/ranking",schemaPath:"#/properties/ranking/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.ranking,data:data40};
vErrors = noteError(vErrors, err39);
errors++;
}
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
if(!(validate276.call(this, data40[i3], {instancePath:instancePath+"/ranking/" + i3,parentData:data40,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
}
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key14 of Object.keys(data40)){
if(!(func0.call(schema0.properties.ranking.properties, key14))){
const err40 = {instancePath:instancePath+"/ranking",schemaPath:"#/properties/ranking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema0.properties.ranking,data:data40};
vErrors = noteError(vErrors, err40);
errors++;
}
}
if(data40.label !== undefined && func0.call(data40, "label")){
if(!(validate1.call(this, data40.label, {instancePath:instancePath+"/ranking/label",parentData:data40,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data40.text !== undefined && func0.call(data40, "text")){
if(!(validate3.call(this, data40.text, {instancePath:instancePath+"/ranking/text",parentData:data40,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data40.ref !== undefined && func0.call(data40, "ref")){
if(!(validate5.call(this, data40.ref, {instancePath:instancePath+"/ranking/ref",parentData:data40,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data40.interpretation !== undefined && func0.call(data40, "interpretation")){
if(!(validate9.call(this, data40.interpretation, {instancePath:instancePath+"/ranking/interpretation",parentData:data40,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data40.note !== undefined && func0.call(data40, "note")){
if(!(validate11.call(this, data40.note, {instancePath:instancePath+"/ranking/note",parentData:data40,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data40.assessed_by !== undefined && func0.call(data40, "assessed_by")){
if(!(validate13.call(this, data40.assessed_by, {instancePath:instancePath+"/ranking/assessed_by",parentData:data40,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data40.acknowledge !== undefined && func0.call(data40, "acknowledge")){
if(!(validate15.call(this, data40.acknowledge, {instancePath:instancePath+"/ranking/acknowledge",parentData:data40,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data40.id !== undefined && func0.call(data40, "id")){
if(!(validate24.call(this, data40.id, {instancePath:instancePath+"/ranking/id",parentData:data40,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data40.by !== undefined && func0.call(data40, "by")){
if(!(validate68.call(this, data40.by, {instancePath:instancePath+"/ranking/by",parentData:data40,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data40.order !== undefined && func0.call(data40, "order")){
let data51 = data40.order;
if(typeof data51 !== "string"){
const err41 = {instancePath:instancePath+"/ranking/order",schemaPath:"#/properties/ranking/properties/order/type",keyword:"type",params:{type: "string"},schema:schema0.properties.ranking.properties.order.type,parentSchema:schema0.properties.ranking.properties.order,data:data51};
vErrors = noteError(vErrors, err41);
errors++;
}
if(!((data51 === "highest") || (data51 === "lowest"))){
const err42 = {instancePath:instancePath+"/ranking/order",schemaPath:"#/properties/ranking/properties/order/enum",keyword:"enum",params:{allowedValues: schema0.properties.ranking.properties.order.enum},schema:schema0.properties.ranking.properties.order.enum,parentSchema:schema0.properties.ranking.properties.order,data:data51};
vErrors = noteError(vErrors, err42);
errors++;
}
}
if(data40.within !== undefined && func0.call(data40, "within")){
let data52 = data40.within;
if((typeof data52 !== "string") && (!(Array.isArray(data52)))){
const err43 = {instancePath:instancePath+"/ranking/within",schemaPath:"#/properties/ranking/properties/within/type",keyword:"type",params:{type: schema0.properties.ranking.properties.within.type},schema:schema0.properties.ranking.properties.within.type,parentSchema:schema0.properties.ranking.properties.within,data:data52};
vErrors = noteError(vErrors, err43);
errors++;
}
if(typeof data52 === "string"){
if(func6(data52) < 1){
const err44 = {instancePath:instancePath+"/ranking/within",schemaPath:"#/properties/ranking/properties/within/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.ranking.properties.within,data:data52};
vErrors = noteError(vErrors, err44);
errors++;
}
}
if(Array.isArray(data52)){
if(data52.length < 1){
const err45 = {instancePath:instancePath+"/ranking/within",schemaPath:"#/properties/ranking/properties/within/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.ranking.properties.within,data:data52};
vErrors = noteError(vErrors, err45);
errors++;
}
const len4 = data52.length;
for(let i4=0; i4<len4; i4++){
if(!(validate24.call(this, data52[i4], {instancePath:instancePath+"/ranking/within/" + i4,parentData:data52,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
}
if(data40.ties !== undefined && func0.call(data40, "ties")){
let data54 = data40.ties;
if(typeof data54 !== "string"){
const err46 = {instancePath:instancePath+"/ranking/ties",schemaPath:"#/properties/ranking/properties/ties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.ranking.properties.ties.type,parentSchema:schema0.properties.ranking.properties.ties,data:data54};
vErrors = noteError(vErrors, err46);
errors++;
}
if(!((((data54 === "best") || (data54 === "worst")) || (data54 === "dense")) || (data54 === "mean"))){
const err47 = {instancePath:instancePath+"/ranking/ties",schemaPath:"#/properties/ranking/properties/ties/enum",keyword:"enum",params:{allowedValues: schema0.properties.ranking.properties.ties.enum},schema:schema0.properties.ranking.properties.ties.enum,parentSchema:schema0.properties.ranking.properties.ties,data:data54};
vErrors = noteError(vErrors, err47);
errors++;
}
}
if(data40.tie_break !== undefined && func0.call(data40, "tie_break")){
let data55 = data40.tie_break;
if(Array.isArray(data55)){
const len5 = data55.length;
for(let i5=0; i5<len5; i5++){
if(!(validate287.call(this, data55[i5], {instancePath:instancePath+"/ranking/tie_break/" + i5,parentData:data55,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/ranking/tie_break",schemaPath:"#/properties/ranking/properties/tie_break/type",keyword:"type",params:{type: "array"},schema:schema0.properties.ranking.properties.tie_break.type,parentSchema:schema0.properties.ranking.properties.tie_break,data:data55};
vErrors = noteError(vErrors, err48);
errors++;
}
}
if(data40.lots !== undefined && func0.call(data40, "lots")){
let data57 = data40.lots;
if(typeof data57 !== "boolean"){
const err49 = {instancePath:instancePath+"/ranking/lots",schemaPath:"#/properties/ranking/properties/lots/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.ranking.properties.lots.type,parentSchema:schema0.properties.ranking.properties.lots,data:data57};
vErrors = noteError(vErrors, err49);
errors++;
}
}
}
}
if(data.tiers !== undefined && func0.call(data, "tiers")){
let data58 = data.tiers;
if(Array.isArray(data58)){
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
if(!(validate310.call(this, data58[i6], {instancePath:instancePath+"/tiers/" + i6,parentData:data58,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},schema:schema0.properties.tiers.type,parentSchema:schema0.properties.tiers,data:data58};
vErrors = noteError(vErrors, err50);
errors++;
}
}
if(data.grading !== undefined && func0.call(data, "grading")){
let data60 = data.grading;
if(Array.isArray(data60)){
const len7 = data60.length;
for(let i7=0; i7<len7; i7++){
if(!(validate320.call(this, data60[i7], {instancePath:instancePath+"/grading/" + i7,parentData:data60,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/grading",schemaPath:"#/properties/grading/type",keyword:"type",params:{type: "array"},schema:schema0.properties.grading.type,parentSchema:schema0.properties.grading,data:data60};
vErrors = noteError(vErrors, err51);
errors++;
}
}
if(data.awards !== undefined && func0.call(data, "awards")){
let data62 = data.awards;
if(Array.isArray(data62)){
const len8 = data62.length;
for(let i8=0; i8<len8; i8++){
if(!(validate394.call(this, data62[i8], {instancePath:instancePath+"/awards/" + i8,parentData:data62,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/awards",schemaPath:"#/properties/awards/type",keyword:"type",params:{type: "array"},schema:schema0.properties.awards.type,parentSchema:schema0.properties.awards,data:data62};
vErrors = noteError(vErrors, err52);
errors++;
}
}
if(data.procedure !== undefined && func0.call(data, "procedure")){
let data64 = data.procedure;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key15 of Object.keys(data64)){
if(!(func0.call(schema0.properties.procedure.properties, key15))){
const err53 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema0.properties.procedure,data:data64};
vErrors = noteError(vErrors, err53);
errors++;
}
}
if(data64.label !== undefined && func0.call(data64, "label")){
if(!(validate1.call(this, data64.label, {instancePath:instancePath+"/procedure/label",parentData:data64,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data64.text !== undefined && func0.call(data64, "text")){
if(!(validate3.call(this, data64.text, {instancePath:instancePath+"/procedure/text",parentData:data64,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data64.ref !== undefined && func0.call(data64, "ref")){
if(!(validate5.call(this, data64.ref, {instancePath:instancePath+"/procedure/ref",parentData:data64,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data64.interpretation !== undefined && func0.call(data64, "interpretation")){
if(!(validate9.call(this, data64.interpretation, {instancePath:instancePath+"/procedure/interpretation",parentData:data64,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data64.note !== undefined && func0.call(data64, "note")){
if(!(validate11.call(this, data64.note, {instancePath:instancePath+"/procedure/note",parentData:data64,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data64.assessed_by !== undefined && func0.call(data64, "assessed_by")){
if(!(validate13.call(this, data64.assessed_by, {instancePath:instancePath+"/procedure/assessed_by",parentData:data64,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data64.acknowledge !== undefined && func0.call(data64, "acknowledge")){
if(!(validate15.call(this, data64.acknowledge, {instancePath:instancePath+"/procedure/acknowledge",parentData:data64,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data64.roles !== undefined && func0.call(data64, "roles")){
let data72 = data64.roles;
if(Array.isArray(data72)){
const len9 = data72.length;
for(let i9=0; i9<len9; i9++){
if(!(validate422.call(this, data72[i9], {instancePath:instancePath+"/procedure/roles/" + i9,parentData:data72,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/procedure/roles",schemaPath:"#/properties/procedure/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema0.properties.procedure.properties.roles.type,parentSchema:schema0.properties.procedure.properties.roles,data:data72};
vErrors = noteError(vErrors, err54);
errors++;
}
}
if(data64.stages !== undefined && func0.call(data64, "stages")){
let data74 = data64.stages;
if(Array.isArray(data74)){
const len10 = data74.length;
for(let i10=0; i10<len10; i10++){
if(!(validate432.call(this, data74[i10], {instancePath:instancePath+"/procedure/stages/" + i10,parentData:data74,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/procedure/stages",schemaPath:"#/properties/procedure/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema0.properties.procedure.properties.stages.type,parentSchema:schema0.properties.procedure.properties.stages,data:data74};
vErrors = noteError(vErrors, err55);
errors++;
}
}
if(data64.samples !== undefined && func0.call(data64, "samples")){
let data76 = data64.samples;
if(Array.isArray(data76)){
const len11 = data76.length;
for(let i11=0; i11<len11; i11++){
if(!(validate467.call(this, data76[i11], {instancePath:instancePath+"/procedure/samples/" + i11,parentData:data76,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/procedure/samples",schemaPath:"#/properties/procedure/properties/samples/type",keyword:"type",params:{type: "array"},schema:schema0.properties.procedure.properties.samples.type,parentSchema:schema0.properties.procedure.properties.samples,data:data76};
vErrors = noteError(vErrors, err56);
errors++;
}
}
if(data64.notices !== undefined && func0.call(data64, "notices")){
let data78 = data64.notices;
if(Array.isArray(data78)){
const len12 = data78.length;
for(let i12=0; i12<len12; i12++){
if(!(validate480.call(this, data78[i12], {instancePath:instancePath+"/procedure/notices/" + i12,parentData:data78,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/procedure/notices",schemaPath:"#/properties/procedure/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema0.properties.procedure.properties.notices.type,parentSchema:schema0.properties.procedure.properties.notices,data:data78};
vErrors = noteError(vErrors, err57);
errors++;
}
}
if(data64.coverage !== undefined && func0.call(data64, "coverage")){
let data80 = data64.coverage;
if(Array.isArray(data80)){
const len13 = data80.length;
for(let i13=0; i13<len13; i13++){
if(!(validate492.call(this, data80[i13], {instancePath:instancePath+"/procedure/coverage/" + i13,parentData:data80,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/procedure/coverage",schemaPath:"#/properties/procedure/properties/coverage/type",keyword:"type",params:{type: "array"},schema:schema0.properties.procedure.properties.coverage.type,parentSchema:schema0.properties.procedure.properties.coverage,data:data80};
vErrors = noteError(vErrors, err58);
errors++;
}
}
if(data64.tasks !== undefined && func0.call(data64, "tasks")){
let data82 = data64.tasks;
if(Array.isArray(data82)){
const len14 = data82.length;
for(let i14=0; i14<len14; i14++){
if(!(validate502.call(this, data82[i14], {instancePath:instancePath+"/procedure/tasks/" + i14,parentData:data82,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/procedure/tasks",schemaPath:"#/properties/procedure/properties/tasks/type",keyword:"type",params:{type: "array"},schema:schema0.properties.procedure.properties.tasks.type,parentSchema:schema0.properties.procedure.properties.tasks,data:data82};
vErrors = noteError(vErrors, err59);
errors++;
}
}
if(data64.consequences !== undefined && func0.call(data64, "consequences")){
let data84 = data64.consequences;
if(Array.isArray(data84)){
const len15 = data84.length;
for(let i15=0; i15<len15; i15++){
if(!(validate514.call(this, data84[i15], {instancePath:instancePath+"/procedure/consequences/" + i15,parentData:data84,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/procedure/consequences",schemaPath:"#/properties/procedure/properties/consequences/type",keyword:"type",params:{type: "array"},schema:schema0.properties.procedure.properties.consequences.type,parentSchema:schema0.properties.procedure.properties.consequences,data:data84};
vErrors = noteError(vErrors, err60);
errors++;
}
}
if(data64.documents !== undefined && func0.call(data64, "documents")){
let data86 = data64.documents;
if(Array.isArray(data86)){
const len16 = data86.length;
for(let i16=0; i16<len16; i16++){
if(!(validate525.call(this, data86[i16], {instancePath:instancePath+"/procedure/documents/" + i16,parentData:data86,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/procedure/documents",schemaPath:"#/properties/procedure/properties/documents/type",keyword:"type",params:{type: "array"},schema:schema0.properties.procedure.properties.documents.type,parentSchema:schema0.properties.procedure.properties.documents,data:data86};
vErrors = noteError(vErrors, err61);
errors++;
}
}
if(data64.objections !== undefined && func0.call(data64, "objections")){
let data88 = data64.objections;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key16 of Object.keys(data88)){
if(!(func0.call(schema0.properties.procedure.properties.objections.properties, key16))){
const err62 = {instancePath:instancePath+"/procedure/objections",schemaPath:"#/properties/procedure/properties/objections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema0.properties.procedure.properties.objections,data:data88};
vErrors = noteError(vErrors, err62);
errors++;
}
}
if(data88.label !== undefined && func0.call(data88, "label")){
if(!(validate1.call(this, data88.label, {instancePath:instancePath+"/procedure/objections/label",parentData:data88,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data88.text !== undefined && func0.call(data88, "text")){
if(!(validate3.call(this, data88.text, {instancePath:instancePath+"/procedure/objections/text",parentData:data88,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data88.ref !== undefined && func0.call(data88, "ref")){
if(!(validate5.call(this, data88.ref, {instancePath:instancePath+"/procedure/objections/ref",parentData:data88,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data88.interpretation !== undefined && func0.call(data88, "interpretation")){
if(!(validate9.call(this, data88.interpretation, {instancePath:instancePath+"/procedure/objections/interpretation",parentData:data88,parentDataProperty:"interpretation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data88.note !== undefined && func0.call(data88, "note")){
if(!(validate11.call(this, data88.note, {instancePath:instancePath+"/procedure/objections/note",parentData:data88,parentDataProperty:"note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data88.assessed_by !== undefined && func0.call(data88, "assessed_by")){
if(!(validate13.call(this, data88.assessed_by, {instancePath:instancePath+"/procedure/objections/assessed_by",parentData:data88,parentDataProperty:"assessed_by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data88.acknowledge !== undefined && func0.call(data88, "acknowledge")){
if(!(validate15.call(this, data88.acknowledge, {instancePath:instancePath+"/procedure/objections/acknowledge",parentData:data88,parentDataProperty:"acknowledge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data88.within_days !== undefined && func0.call(data88, "within_days")){
if(!(validate68.call(this, data88.within_days, {instancePath:instancePath+"/procedure/objections/within_days",parentData:data88,parentDataProperty:"within_days",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data88.second_notice !== undefined && func0.call(data88, "second_notice")){
let data97 = data88.second_notice;
if(typeof data97 !== "boolean"){
const err63 = {instancePath:instancePath+"/procedure/objections/second_notice",schemaPath:"#/properties/procedure/properties/objections/properties/second_notice/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.procedure.properties.objections.properties.second_notice.type,parentSchema:schema0.properties.procedure.properties.objections.properties.second_notice,data:data97};
vErrors = noteError(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/procedure/objections",schemaPath:"#/properties/procedure/properties/objections/type",keyword:"type",params:{type: "object"},schema:schema0.properties.procedure.properties.objections.type,parentSchema:schema0.properties.procedure.properties.objections,data:data88};
vErrors = noteError(vErrors, err64);
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "object"},schema:schema0.properties.procedure.type,parentSchema:schema0.properties.procedure,data:data64};
vErrors = noteError(vErrors, err65);
errors++;
}
}
if(data.interpretations !== undefined && func0.call(data, "interpretations")){
let data98 = data.interpretations;
if(Array.isArray(data98)){
const len17 = data98.length;
for(let i17=0; i17<len17; i17++){
if(!(validate600.call(this, data98[i17], {instancePath:instancePath+"/interpretations/" + i17,parentData:data98,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate600.errors : vErrors.concat(validate600.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/interpretations",schemaPath:"#/properties/interpretations/type",keyword:"type",params:{type: "array"},schema:schema0.properties.interpretations.type,parentSchema:schema0.properties.interpretations,data:data98};
vErrors = noteError(vErrors, err66);
errors++;
}
}
if(data.not_computable !== undefined && func0.call(data, "not_computable")){
let data100 = data.not_computable;
if(Array.isArray(data100)){
const len18 = data100.length;
for(let i18=0; i18<len18; i18++){
if(!(validate609.call(this, data100[i18], {instancePath:instancePath+"/not_computable/" + i18,parentData:data100,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate609.errors : vErrors.concat(validate609.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/not_computable",schemaPath:"#/properties/not_computable/type",keyword:"type",params:{type: "array"},schema:schema0.properties.not_computable.type,parentSchema:schema0.properties.not_computable,data:data100};
vErrors = noteError(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
vErrors = noteError(vErrors, err68);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_assessment = validate618;
const schema48 = schemas.assessment;
const schema49 = schemas.assessment.$defs["unit"];
const schema50 = schemas.assessment.$defs["value"];

function validate620(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate620.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema50.type},schema:schema50.type,parentSchema:schema50,data};
vErrors = noteError(vErrors, err0);
errors++;
}
validate620.errors = vErrors;
return errors === 0;
}
validate620.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = schemas.assessment.$defs["value_or_periods"];
const pattern11 = new RegExp("^\\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$", "u");

function validate622(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate622.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (typeof data !== "boolean")) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type},schema:schema51.type,parentSchema:schema51,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern11.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$"},schema:"^\\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$",parentSchema:schema51.propertyNames,data:key0,propertyName:key0};
vErrors = noteError(vErrors, err1);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema51.propertyNames,parentSchema:schema51,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate620.call(this, data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
errors = vErrors.length;
}
}
}
validate622.errors = vErrors;
return errors === 0;
}
validate622.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = schemas.assessment.$defs["previous"];

function validate625(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate625.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "facts")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data0 = data.facts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(validate620.call(this, data0[key1], {instancePath:instancePath+"/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},schema:schema52.properties.facts.type,parentSchema:schema52.properties.facts,data:data0};
vErrors = noteError(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
vErrors = noteError(vErrors, err2);
errors++;
}
validate625.errors = vErrors;
return errors === 0;
}
validate625.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = schemas.assessment.$defs["history_entry"];
const schema54 = schemas.assessment.$defs["mark"];
const pattern12 = new RegExp("^[-+]?\\d+(?:\\.\\d+)?%?$", "u");

function validate629(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate629.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema54.type},schema:schema54.type,parentSchema:schema54,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[-+]?\\d+(?:\\.\\d+)?%?$"},schema:"^[-+]?\\d+(?:\\.\\d+)?%?$",parentSchema:schema54,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
validate629.errors = vErrors;
return errors === 0;
}
validate629.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate628.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.year === undefined) || (!(func0.call(data, "year")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema53.required,parentSchema:schema53,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "year") || (key0 === "rank")) || (key0 === "rankings")) || (key0 === "tier")) || (key0 === "total")) || (key0 === "scores")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema53.properties.year.type,parentSchema:schema53.properties.year,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2999 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},schema:2999,parentSchema:schema53.properties.year,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
if(data0 < 1900 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema53.properties.year,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
}
if(data.rank !== undefined && func0.call(data, "rank")){
let data1 = data.rank;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: schema53.properties.rank.type},schema:schema53.properties.rank.type,parentSchema:schema53.properties.rank,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.rankings !== undefined && func0.call(data, "rankings")){
let data2 = data.rankings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
let data3 = data2[key1];
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/rankings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rankings/additionalProperties/type",keyword:"type",params:{type: schema53.properties.rankings.additionalProperties.type},schema:schema53.properties.rankings.additionalProperties.type,parentSchema:schema53.properties.rankings.additionalProperties,data:data3};
vErrors = noteError(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/rankings",schemaPath:"#/properties/rankings/type",keyword:"type",params:{type: "object"},schema:schema53.properties.rankings.type,parentSchema:schema53.properties.rankings,data:data2};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data4 = data.tier;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: schema53.properties.tier.type},schema:schema53.properties.tier.type,parentSchema:schema53.properties.tier,data:data4};
vErrors = noteError(vErrors, err8);
errors++;
}
if(typeof data4 === "string"){
if(func6(data4) < 1){
const err9 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.tier,data:data4};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
if(data.total !== undefined && func0.call(data, "total")){
if(!(validate629.call(this, data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
let data6 = data.scores;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 of Object.keys(data6)){
if(!(validate629.call(this, data6[key2], {instancePath:instancePath+"/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "object"},schema:schema53.properties.scores.type,parentSchema:schema53.properties.scores,data:data6};
vErrors = noteError(vErrors, err10);
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data8 = data.facts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 of Object.keys(data8)){
if(!(validate620.call(this, data8[key3], {instancePath:instancePath+"/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},schema:schema53.properties.facts.type,parentSchema:schema53.properties.facts,data:data8};
vErrors = noteError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
vErrors = noteError(vErrors, err12);
errors++;
}
validate628.errors = vErrors;
return errors === 0;
}
validate628.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = schemas.assessment.$defs["rating"];
const schema56 = schemas.assessment.$defs["amount"];

function validate636(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate636.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type},schema:schema56.type,parentSchema:schema56,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[-+]?\\d+(?:\\.\\d+)?%?$"},schema:"^[-+]?\\d+(?:\\.\\d+)?%?$",parentSchema:schema56,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
validate636.errors = vErrors;
return errors === 0;
}
validate636.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate634(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate634.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema55.required,parentSchema:schema55,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.rater === undefined) || (!(func0.call(data, "rater")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rater"},schema:schema55.required,parentSchema:schema55,data};
vErrors = noteError(vErrors, err1);
errors++;
}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scores"},schema:schema55.required,parentSchema:schema55,data};
vErrors = noteError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "source") || (key0 === "rater")) || (key0 === "scores")) || (key0 === "weight"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.source,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema55.properties.source.type,parentSchema:schema55.properties.source,data:data0};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.rater !== undefined && func0.call(data, "rater")){
let data1 = data.rater;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err6 = {instancePath:instancePath+"/rater",schemaPath:"#/properties/rater/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.rater,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/rater",schemaPath:"#/properties/rater/type",keyword:"type",params:{type: "string"},schema:schema55.properties.rater.type,parentSchema:schema55.properties.rater,data:data1};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
let data2 = data.scores;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(validate629.call(this, data2[key1], {instancePath:instancePath+"/scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "object"},schema:schema55.properties.scores.type,parentSchema:schema55.properties.scores,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.weight !== undefined && func0.call(data, "weight")){
if(!(validate636.call(this, data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
vErrors = noteError(vErrors, err9);
errors++;
}
validate634.errors = vErrors;
return errors === 0;
}
validate634.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = schemas.assessment.$defs["event"];

function validate639(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate639.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},schema:schema57.required,parentSchema:schema57,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err1 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57.properties.rule,data:data0};
vErrors = noteError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema57.properties.rule.type,parentSchema:schema57.properties.rule,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(!(validate636.call(this, data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
vErrors = noteError(vErrors, err3);
errors++;
}
validate639.errors = vErrors;
return errors === 0;
}
validate639.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate619(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate619.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema49.required,parentSchema:schema49,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema49.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.id,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema49.properties.id.type,parentSchema:schema49.properties.id,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.name,data:data1};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema49.properties.name.type,parentSchema:schema49.properties.name,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data2 = data.attributes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(validate620.call(this, data2[key1], {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate620.errors : vErrors.concat(validate620.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},schema:schema49.properties.attributes.type,parentSchema:schema49.properties.attributes,data:data2};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data4 = data.facts;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
if(!(validate622.call(this, data4[key2], {instancePath:instancePath+"/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},schema:schema49.properties.facts.type,parentSchema:schema49.properties.facts,data:data4};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.previous !== undefined && func0.call(data, "previous")){
if(!(validate625.call(this, data.previous, {instancePath:instancePath+"/previous",parentData:data,parentDataProperty:"previous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined && func0.call(data, "history")){
let data7 = data.history;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate628.call(this, data7[i0], {instancePath:instancePath+"/history/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},schema:schema49.properties.history.type,parentSchema:schema49.properties.history,data:data7};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.ratings !== undefined && func0.call(data, "ratings")){
let data9 = data.ratings;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate634.call(this, data9[i1], {instancePath:instancePath+"/ratings/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate634.errors : vErrors.concat(validate634.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type: "array"},schema:schema49.properties.ratings.type,parentSchema:schema49.properties.ratings,data:data9};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data.events !== undefined && func0.call(data, "events")){
let data11 = data.events;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate639.call(this, data11[i2], {instancePath:instancePath+"/events/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},schema:schema49.properties.events.type,parentSchema:schema49.properties.events,data:data11};
vErrors = noteError(vErrors, err10);
errors++;
}
}
if(data.records !== undefined && func0.call(data, "records")){
let data13 = data.records;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 of Object.keys(data13)){
let data14 = data13[key3];
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err11 = {instancePath:instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/records/additionalProperties/items/type",keyword:"type",params:{type: "object"},schema:schema49.properties.records.additionalProperties.items.type,parentSchema:schema49.properties.records.additionalProperties.items,data:data15};
vErrors = noteError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/records/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema49.properties.records.additionalProperties.type,parentSchema:schema49.properties.records.additionalProperties,data:data14};
vErrors = noteError(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "object"},schema:schema49.properties.records.type,parentSchema:schema49.properties.records,data:data13};
vErrors = noteError(vErrors, err13);
errors++;
}
}
if(data.not_assigned !== undefined && func0.call(data, "not_assigned")){
let data16 = data.not_assigned;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(func6(data17) < 1){
const err14 = {instancePath:instancePath+"/not_assigned/" + i4,schemaPath:"#/properties/not_assigned/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.not_assigned.items,data:data17};
vErrors = noteError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/not_assigned/" + i4,schemaPath:"#/properties/not_assigned/items/type",keyword:"type",params:{type: "string"},schema:schema49.properties.not_assigned.items.type,parentSchema:schema49.properties.not_assigned.items,data:data17};
vErrors = noteError(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/not_assigned",schemaPath:"#/properties/not_assigned/type",keyword:"type",params:{type: "array"},schema:schema49.properties.not_assigned.type,parentSchema:schema49.properties.not_assigned,data:data16};
vErrors = noteError(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
vErrors = noteError(vErrors, err17);
errors++;
}
validate619.errors = vErrors;
return errors === 0;
}
validate619.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = schemas.assessment.$defs["assessment_ballot"];

function validate643(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate643.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema58.required,parentSchema:schema58,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.rater === undefined) || (!(func0.call(data, "rater")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rater"},schema:schema58.required,parentSchema:schema58,data};
vErrors = noteError(vErrors, err1);
errors++;
}
if((data.order === undefined) || (!(func0.call(data, "order")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"},schema:schema58.required,parentSchema:schema58,data};
vErrors = noteError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "source") || (key0 === "rater")) || (key0 === "order"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.source,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema58.properties.source.type,parentSchema:schema58.properties.source,data:data0};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.rater !== undefined && func0.call(data, "rater")){
let data1 = data.rater;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err6 = {instancePath:instancePath+"/rater",schemaPath:"#/properties/rater/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.rater,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/rater",schemaPath:"#/properties/rater/type",keyword:"type",params:{type: "string"},schema:schema58.properties.rater.type,parentSchema:schema58.properties.rater,data:data1};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.order !== undefined && func0.call(data, "order")){
let data2 = data.order;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58.properties.order,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func6(data3) < 1){
const err9 = {instancePath:instancePath+"/order/" + i0,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.order.items,data:data3};
vErrors = noteError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/order/" + i0,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type: "string"},schema:schema58.properties.order.items.type,parentSchema:schema58.properties.order.items,data:data3};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"},schema:schema58.properties.order.type,parentSchema:schema58.properties.order,data:data2};
vErrors = noteError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
vErrors = noteError(vErrors, err12);
errors++;
}
validate643.errors = vErrors;
return errors === 0;
}
validate643.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = schemas.assessment.$defs["day"];
const pattern14 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate645(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate645.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema59,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema59.type,parentSchema:schema59,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate645.errors = vErrors;
return errors === 0;
}
validate645.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = schemas.assessment.$defs["decision"];

function validate647(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate647.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unit === undefined) || (!(func0.call(data, "unit")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},schema:schema60.required,parentSchema:schema60,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema60.required,parentSchema:schema60,data};
vErrors = noteError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "unit") || (key0 === "kind")) || (key0 === "reason")) || (key0 === "rule")) || (key0 === "tier")) || (key0 === "points")) || (key0 === "size")) || (key0 === "place"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data0 = data.unit;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err3 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.unit,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema60.properties.unit.type,parentSchema:schema60.properties.unit,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema60.properties.kind.type,parentSchema:schema60.properties.kind,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
if(!(((((((((data1 === "tier") || (data1 === "bonus")) || (data1 === "deduction")) || (data1 === "points")) || (data1 === "demotion")) || (data1 === "promotion")) || (data1 === "quota_exception")) || (data1 === "award")) || (data1 === "lot"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema60.properties.kind.enum},schema:schema60.properties.kind.enum,parentSchema:schema60.properties.kind,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func6(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.reason,data:data2};
vErrors = noteError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema60.properties.reason.type,parentSchema:schema60.properties.reason,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data3 = data.rule;
if(typeof data3 === "string"){
if(func6(data3) < 1){
const err9 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.rule,data:data3};
vErrors = noteError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema60.properties.rule.type,parentSchema:schema60.properties.rule,data:data3};
vErrors = noteError(vErrors, err10);
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data4 = data.tier;
if(typeof data4 === "string"){
if(func6(data4) < 1){
const err11 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.tier,data:data4};
vErrors = noteError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},schema:schema60.properties.tier.type,parentSchema:schema60.properties.tier,data:data4};
vErrors = noteError(vErrors, err12);
errors++;
}
}
if(data.points !== undefined && func0.call(data, "points")){
if(!(validate636.call(this, data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data6 = data.size;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.size.type,parentSchema:schema60.properties.size,data:data6};
vErrors = noteError(vErrors, err13);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema60.properties.size,data:data6};
vErrors = noteError(vErrors, err14);
errors++;
}
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data7 = data.place;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.place.type,parentSchema:schema60.properties.place,data:data7};
vErrors = noteError(vErrors, err15);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema60.properties.place,data:data7};
vErrors = noteError(vErrors, err16);
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
vErrors = noteError(vErrors, err17);
errors++;
}
validate647.errors = vErrors;
return errors === 0;
}
validate647.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate618(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:heng:schema:assessment:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate618.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.units === undefined) || (!(func0.call(data, "units")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"},schema:schema48.required,parentSchema:schema48,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "scheme") || (key0 === "year")) || (key0 === "parameters")) || (key0 === "units")) || (key0 === "ballots")) || (key0 === "as_of")) || (key0 === "decisions"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data0 = data.scheme;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err2 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema48.properties.scheme,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema48.properties.scheme.type,parentSchema:schema48.properties.scheme,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data1 = data.year;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema48.properties.year.type,parentSchema:schema48.properties.year,data:data1};
vErrors = noteError(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2999 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},schema:2999,parentSchema:schema48.properties.year,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
if(data1 < 1900 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema48.properties.year,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema48.properties.parameters.type,parentSchema:schema48.properties.parameters,data:data2};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.units !== undefined && func0.call(data, "units")){
let data3 = data.units;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate619.call(this, data3[i0], {instancePath:instancePath+"/units/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate619.errors : vErrors.concat(validate619.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"},schema:schema48.properties.units.type,parentSchema:schema48.properties.units,data:data3};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.ballots !== undefined && func0.call(data, "ballots")){
let data5 = data.ballots;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate643.call(this, data5[i1], {instancePath:instancePath+"/ballots/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ballots",schemaPath:"#/properties/ballots/type",keyword:"type",params:{type: "array"},schema:schema48.properties.ballots.type,parentSchema:schema48.properties.ballots,data:data5};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data.as_of !== undefined && func0.call(data, "as_of")){
if(!(validate645.call(this, data.as_of, {instancePath:instancePath+"/as_of",parentData:data,parentDataProperty:"as_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate645.errors : vErrors.concat(validate645.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined && func0.call(data, "decisions")){
let data8 = data.decisions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate647.call(this, data8[i2], {instancePath:instancePath+"/decisions/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate647.errors : vErrors.concat(validate647.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},schema:schema48.properties.decisions.type,parentSchema:schema48.properties.decisions,data:data8};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
vErrors = noteError(vErrors, err11);
errors++;
}
validate618.errors = vErrors;
return errors === 0;
}
validate618.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_case = validate650;
const schema61 = schemas.case;
const schema62 = schemas.case.$defs["assessment"];
const schema63 = schemas.assessment.$defs["unit"];
const schema64 = schemas.assessment.$defs["value"];

function validate653(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate653.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type},schema:schema64.type,parentSchema:schema64,data};
vErrors = noteError(vErrors, err0);
errors++;
}
validate653.errors = vErrors;
return errors === 0;
}
validate653.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema65 = schemas.assessment.$defs["value_or_periods"];

function validate655(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate655.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (typeof data !== "boolean")) && (data !== null)) && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type},schema:schema65.type,parentSchema:schema65,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern11.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$"},schema:"^\\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$",parentSchema:schema65.propertyNames,data:key0,propertyName:key0};
vErrors = noteError(vErrors, err1);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema65.propertyNames,parentSchema:schema65,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate653.call(this, data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
errors = vErrors.length;
}
}
}
validate655.errors = vErrors;
return errors === 0;
}
validate655.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = schemas.assessment.$defs["previous"];

function validate658(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate658.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "facts")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data0 = data.facts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(validate653.call(this, data0[key1], {instancePath:instancePath+"/facts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},schema:schema66.properties.facts.type,parentSchema:schema66.properties.facts,data:data0};
vErrors = noteError(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
vErrors = noteError(vErrors, err2);
errors++;
}
validate658.errors = vErrors;
return errors === 0;
}
validate658.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = schemas.assessment.$defs["history_entry"];
const schema68 = schemas.assessment.$defs["mark"];

function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate662.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},schema:schema68.type,parentSchema:schema68,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[-+]?\\d+(?:\\.\\d+)?%?$"},schema:"^[-+]?\\d+(?:\\.\\d+)?%?$",parentSchema:schema68,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
validate662.errors = vErrors;
return errors === 0;
}
validate662.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate661(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate661.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.year === undefined) || (!(func0.call(data, "year")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "year"},schema:schema67.required,parentSchema:schema67,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "year") || (key0 === "rank")) || (key0 === "rankings")) || (key0 === "tier")) || (key0 === "total")) || (key0 === "scores")) || (key0 === "facts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data0 = data.year;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema67.properties.year.type,parentSchema:schema67.properties.year,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2999 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},schema:2999,parentSchema:schema67.properties.year,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
if(data0 < 1900 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema67.properties.year,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
}
if(data.rank !== undefined && func0.call(data, "rank")){
let data1 = data.rank;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err5 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: schema67.properties.rank.type},schema:schema67.properties.rank.type,parentSchema:schema67.properties.rank,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.rankings !== undefined && func0.call(data, "rankings")){
let data2 = data.rankings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
let data3 = data2[key1];
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/rankings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rankings/additionalProperties/type",keyword:"type",params:{type: schema67.properties.rankings.additionalProperties.type},schema:schema67.properties.rankings.additionalProperties.type,parentSchema:schema67.properties.rankings.additionalProperties,data:data3};
vErrors = noteError(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/rankings",schemaPath:"#/properties/rankings/type",keyword:"type",params:{type: "object"},schema:schema67.properties.rankings.type,parentSchema:schema67.properties.rankings,data:data2};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data4 = data.tier;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: schema67.properties.tier.type},schema:schema67.properties.tier.type,parentSchema:schema67.properties.tier,data:data4};
vErrors = noteError(vErrors, err8);
errors++;
}
if(typeof data4 === "string"){
if(func6(data4) < 1){
const err9 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67.properties.tier,data:data4};
vErrors = noteError(vErrors, err9);
errors++;
}
}
}
if(data.total !== undefined && func0.call(data, "total")){
if(!(validate662.call(this, data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
let data6 = data.scores;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 of Object.keys(data6)){
if(!(validate662.call(this, data6[key2], {instancePath:instancePath+"/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "object"},schema:schema67.properties.scores.type,parentSchema:schema67.properties.scores,data:data6};
vErrors = noteError(vErrors, err10);
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data8 = data.facts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 of Object.keys(data8)){
if(!(validate653.call(this, data8[key3], {instancePath:instancePath+"/facts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},schema:schema67.properties.facts.type,parentSchema:schema67.properties.facts,data:data8};
vErrors = noteError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
vErrors = noteError(vErrors, err12);
errors++;
}
validate661.errors = vErrors;
return errors === 0;
}
validate661.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = schemas.assessment.$defs["rating"];
const schema70 = schemas.assessment.$defs["amount"];

function validate669(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate669.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!((typeof data == "number") && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type},schema:schema70.type,parentSchema:schema70,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[-+]?\\d+(?:\\.\\d+)?%?$"},schema:"^[-+]?\\d+(?:\\.\\d+)?%?$",parentSchema:schema70,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
validate669.errors = vErrors;
return errors === 0;
}
validate669.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate667(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate667.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema69.required,parentSchema:schema69,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.rater === undefined) || (!(func0.call(data, "rater")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rater"},schema:schema69.required,parentSchema:schema69,data};
vErrors = noteError(vErrors, err1);
errors++;
}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scores"},schema:schema69.required,parentSchema:schema69,data};
vErrors = noteError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "source") || (key0 === "rater")) || (key0 === "scores")) || (key0 === "weight"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.source,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema69.properties.source.type,parentSchema:schema69.properties.source,data:data0};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.rater !== undefined && func0.call(data, "rater")){
let data1 = data.rater;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err6 = {instancePath:instancePath+"/rater",schemaPath:"#/properties/rater/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.rater,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/rater",schemaPath:"#/properties/rater/type",keyword:"type",params:{type: "string"},schema:schema69.properties.rater.type,parentSchema:schema69.properties.rater,data:data1};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
let data2 = data.scores;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(validate662.call(this, data2[key1], {instancePath:instancePath+"/scores/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "object"},schema:schema69.properties.scores.type,parentSchema:schema69.properties.scores,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.weight !== undefined && func0.call(data, "weight")){
if(!(validate669.call(this, data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate669.errors : vErrors.concat(validate669.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
vErrors = noteError(vErrors, err9);
errors++;
}
validate667.errors = vErrors;
return errors === 0;
}
validate667.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = schemas.assessment.$defs["event"];

function validate672(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate672.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},schema:schema71.required,parentSchema:schema71,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err1 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.rule,data:data0};
vErrors = noteError(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema71.properties.rule.type,parentSchema:schema71.properties.rule,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(!(validate669.call(this, data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate669.errors : vErrors.concat(validate669.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data};
vErrors = noteError(vErrors, err3);
errors++;
}
validate672.errors = vErrors;
return errors === 0;
}
validate672.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate652(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate652.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema63.required,parentSchema:schema63,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema63.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.id,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema63.properties.id.type,parentSchema:schema63.properties.id,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.name,data:data1};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema63.properties.name.type,parentSchema:schema63.properties.name,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data2 = data.attributes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
if(!(validate653.call(this, data2[key1], {instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},schema:schema63.properties.attributes.type,parentSchema:schema63.properties.attributes,data:data2};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.facts !== undefined && func0.call(data, "facts")){
let data4 = data.facts;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 of Object.keys(data4)){
if(!(validate655.call(this, data4[key2], {instancePath:instancePath+"/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate655.errors : vErrors.concat(validate655.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "object"},schema:schema63.properties.facts.type,parentSchema:schema63.properties.facts,data:data4};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.previous !== undefined && func0.call(data, "previous")){
if(!(validate658.call(this, data.previous, {instancePath:instancePath+"/previous",parentData:data,parentDataProperty:"previous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate658.errors : vErrors.concat(validate658.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined && func0.call(data, "history")){
let data7 = data.history;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate661.call(this, data7[i0], {instancePath:instancePath+"/history/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate661.errors : vErrors.concat(validate661.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},schema:schema63.properties.history.type,parentSchema:schema63.properties.history,data:data7};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.ratings !== undefined && func0.call(data, "ratings")){
let data9 = data.ratings;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate667.call(this, data9[i1], {instancePath:instancePath+"/ratings/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate667.errors : vErrors.concat(validate667.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type: "array"},schema:schema63.properties.ratings.type,parentSchema:schema63.properties.ratings,data:data9};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data.events !== undefined && func0.call(data, "events")){
let data11 = data.events;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate672.call(this, data11[i2], {instancePath:instancePath+"/events/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate672.errors : vErrors.concat(validate672.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},schema:schema63.properties.events.type,parentSchema:schema63.properties.events,data:data11};
vErrors = noteError(vErrors, err10);
errors++;
}
}
if(data.records !== undefined && func0.call(data, "records")){
let data13 = data.records;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 of Object.keys(data13)){
let data14 = data13[key3];
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err11 = {instancePath:instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,schemaPath:"#/properties/records/additionalProperties/items/type",keyword:"type",params:{type: "object"},schema:schema63.properties.records.additionalProperties.items.type,parentSchema:schema63.properties.records.additionalProperties.items,data:data15};
vErrors = noteError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/records/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/records/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema63.properties.records.additionalProperties.type,parentSchema:schema63.properties.records.additionalProperties,data:data14};
vErrors = noteError(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",keyword:"type",params:{type: "object"},schema:schema63.properties.records.type,parentSchema:schema63.properties.records,data:data13};
vErrors = noteError(vErrors, err13);
errors++;
}
}
if(data.not_assigned !== undefined && func0.call(data, "not_assigned")){
let data16 = data.not_assigned;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(func6(data17) < 1){
const err14 = {instancePath:instancePath+"/not_assigned/" + i4,schemaPath:"#/properties/not_assigned/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.not_assigned.items,data:data17};
vErrors = noteError(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/not_assigned/" + i4,schemaPath:"#/properties/not_assigned/items/type",keyword:"type",params:{type: "string"},schema:schema63.properties.not_assigned.items.type,parentSchema:schema63.properties.not_assigned.items,data:data17};
vErrors = noteError(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/not_assigned",schemaPath:"#/properties/not_assigned/type",keyword:"type",params:{type: "array"},schema:schema63.properties.not_assigned.type,parentSchema:schema63.properties.not_assigned,data:data16};
vErrors = noteError(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
vErrors = noteError(vErrors, err17);
errors++;
}
validate652.errors = vErrors;
return errors === 0;
}
validate652.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = schemas.assessment.$defs["assessment_ballot"];

function validate676(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate676.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema72.required,parentSchema:schema72,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.rater === undefined) || (!(func0.call(data, "rater")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rater"},schema:schema72.required,parentSchema:schema72,data};
vErrors = noteError(vErrors, err1);
errors++;
}
if((data.order === undefined) || (!(func0.call(data, "order")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"},schema:schema72.required,parentSchema:schema72,data};
vErrors = noteError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "source") || (key0 === "rater")) || (key0 === "order"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72.properties.source,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema72.properties.source.type,parentSchema:schema72.properties.source,data:data0};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.rater !== undefined && func0.call(data, "rater")){
let data1 = data.rater;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err6 = {instancePath:instancePath+"/rater",schemaPath:"#/properties/rater/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72.properties.rater,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/rater",schemaPath:"#/properties/rater/type",keyword:"type",params:{type: "string"},schema:schema72.properties.rater.type,parentSchema:schema72.properties.rater,data:data1};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.order !== undefined && func0.call(data, "order")){
let data2 = data.order;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema72.properties.order,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func6(data3) < 1){
const err9 = {instancePath:instancePath+"/order/" + i0,schemaPath:"#/properties/order/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72.properties.order.items,data:data3};
vErrors = noteError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/order/" + i0,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type: "string"},schema:schema72.properties.order.items.type,parentSchema:schema72.properties.order.items,data:data3};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"},schema:schema72.properties.order.type,parentSchema:schema72.properties.order,data:data2};
vErrors = noteError(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
vErrors = noteError(vErrors, err12);
errors++;
}
validate676.errors = vErrors;
return errors === 0;
}
validate676.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = schemas.assessment.$defs["day"];

function validate678(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate678.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema73,data};
vErrors = noteError(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema73.type,parentSchema:schema73,data};
vErrors = noteError(vErrors, err1);
errors++;
}
validate678.errors = vErrors;
return errors === 0;
}
validate678.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema74 = schemas.assessment.$defs["decision"];

function validate680(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate680.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unit === undefined) || (!(func0.call(data, "unit")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},schema:schema74.required,parentSchema:schema74,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema74.required,parentSchema:schema74,data};
vErrors = noteError(vErrors, err1);
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "unit") || (key0 === "kind")) || (key0 === "reason")) || (key0 === "rule")) || (key0 === "tier")) || (key0 === "points")) || (key0 === "size")) || (key0 === "place"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
vErrors = noteError(vErrors, err2);
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data0 = data.unit;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err3 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema74.properties.unit,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema74.properties.unit.type,parentSchema:schema74.properties.unit,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema74.properties.kind.type,parentSchema:schema74.properties.kind,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
if(!(((((((((data1 === "tier") || (data1 === "bonus")) || (data1 === "deduction")) || (data1 === "points")) || (data1 === "demotion")) || (data1 === "promotion")) || (data1 === "quota_exception")) || (data1 === "award")) || (data1 === "lot"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema74.properties.kind.enum},schema:schema74.properties.kind.enum,parentSchema:schema74.properties.kind,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func6(data2) < 1){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema74.properties.reason,data:data2};
vErrors = noteError(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema74.properties.reason.type,parentSchema:schema74.properties.reason,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data3 = data.rule;
if(typeof data3 === "string"){
if(func6(data3) < 1){
const err9 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema74.properties.rule,data:data3};
vErrors = noteError(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},schema:schema74.properties.rule.type,parentSchema:schema74.properties.rule,data:data3};
vErrors = noteError(vErrors, err10);
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data4 = data.tier;
if(typeof data4 === "string"){
if(func6(data4) < 1){
const err11 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema74.properties.tier,data:data4};
vErrors = noteError(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},schema:schema74.properties.tier.type,parentSchema:schema74.properties.tier,data:data4};
vErrors = noteError(vErrors, err12);
errors++;
}
}
if(data.points !== undefined && func0.call(data, "points")){
if(!(validate669.call(this, data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate669.errors : vErrors.concat(validate669.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data6 = data.size;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},schema:schema74.properties.size.type,parentSchema:schema74.properties.size,data:data6};
vErrors = noteError(vErrors, err13);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema74.properties.size,data:data6};
vErrors = noteError(vErrors, err14);
errors++;
}
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data7 = data.place;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "integer"},schema:schema74.properties.place.type,parentSchema:schema74.properties.place,data:data7};
vErrors = noteError(vErrors, err15);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema74.properties.place,data:data7};
vErrors = noteError(vErrors, err16);
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
vErrors = noteError(vErrors, err17);
errors++;
}
validate680.errors = vErrors;
return errors === 0;
}
validate680.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate651(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate651.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.units === undefined) || (!(func0.call(data, "units")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "units"},schema:schema62.required,parentSchema:schema62,data};
vErrors = noteError(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "scheme") || (key0 === "year")) || (key0 === "parameters")) || (key0 === "units")) || (key0 === "ballots")) || (key0 === "as_of")) || (key0 === "decisions"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
vErrors = noteError(vErrors, err1);
errors++;
}
}
if(data.scheme !== undefined && func0.call(data, "scheme")){
let data0 = data.scheme;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err2 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema62.properties.scheme,data:data0};
vErrors = noteError(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema62.properties.scheme.type,parentSchema:schema62.properties.scheme,data:data0};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.year !== undefined && func0.call(data, "year")){
let data1 = data.year;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema62.properties.year.type,parentSchema:schema62.properties.year,data:data1};
vErrors = noteError(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2999 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2999},schema:2999,parentSchema:schema62.properties.year,data:data1};
vErrors = noteError(vErrors, err5);
errors++;
}
if(data1 < 1900 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema62.properties.year,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema62.properties.parameters.type,parentSchema:schema62.properties.parameters,data:data2};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.units !== undefined && func0.call(data, "units")){
let data3 = data.units;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate652.call(this, data3[i0], {instancePath:instancePath+"/units/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate652.errors : vErrors.concat(validate652.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "array"},schema:schema62.properties.units.type,parentSchema:schema62.properties.units,data:data3};
vErrors = noteError(vErrors, err8);
errors++;
}
}
if(data.ballots !== undefined && func0.call(data, "ballots")){
let data5 = data.ballots;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate676.call(this, data5[i1], {instancePath:instancePath+"/ballots/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ballots",schemaPath:"#/properties/ballots/type",keyword:"type",params:{type: "array"},schema:schema62.properties.ballots.type,parentSchema:schema62.properties.ballots,data:data5};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data.as_of !== undefined && func0.call(data, "as_of")){
if(!(validate678.call(this, data.as_of, {instancePath:instancePath+"/as_of",parentData:data,parentDataProperty:"as_of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate678.errors : vErrors.concat(validate678.errors);
errors = vErrors.length;
}
}
if(data.decisions !== undefined && func0.call(data, "decisions")){
let data8 = data.decisions;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate680.call(this, data8[i2], {instancePath:instancePath+"/decisions/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate680.errors : vErrors.concat(validate680.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},schema:schema62.properties.decisions.type,parentSchema:schema62.properties.decisions,data:data8};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
vErrors = noteError(vErrors, err11);
errors++;
}
validate651.errors = vErrors;
return errors === 0;
}
validate651.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = schemas.case.$defs["expected_unit"];

function validate684(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate684.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
vErrors = noteError(vErrors, err0);
errors++;
}
validate684.errors = vErrors;
return errors === 0;
}
validate684.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate650(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:heng:schema:case:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate650.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.case === undefined) || (!(func0.call(data, "case")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case"},schema:schema61.required,parentSchema:schema61,data};
vErrors = noteError(vErrors, err0);
errors++;
}
if((data.input === undefined) || (!(func0.call(data, "input")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},schema:schema61.required,parentSchema:schema61,data};
vErrors = noteError(vErrors, err1);
errors++;
}
if((data.expect === undefined) || (!(func0.call(data, "expect")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},schema:schema61.required,parentSchema:schema61,data};
vErrors = noteError(vErrors, err2);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "case") || (key0 === "clause")) || (key0 === "note")) || (key0 === "input")) || (key0 === "expect"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
vErrors = noteError(vErrors, err3);
errors++;
}
}
if(data.case !== undefined && func0.call(data, "case")){
let data0 = data.case;
if(typeof data0 === "string"){
if(func6(data0) < 1){
const err4 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.case,data:data0};
vErrors = noteError(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "string"},schema:schema61.properties.case.type,parentSchema:schema61.properties.case,data:data0};
vErrors = noteError(vErrors, err5);
errors++;
}
}
if(data.clause !== undefined && func0.call(data, "clause")){
let data1 = data.clause;
if(typeof data1 === "string"){
if(func6(data1) < 1){
const err6 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.clause,data:data1};
vErrors = noteError(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema61.properties.clause.type,parentSchema:schema61.properties.clause,data:data1};
vErrors = noteError(vErrors, err7);
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data2 = data.note;
if(typeof data2 === "string"){
if(func6(data2) < 1){
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.note,data:data2};
vErrors = noteError(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema61.properties.note.type,parentSchema:schema61.properties.note,data:data2};
vErrors = noteError(vErrors, err9);
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate651.call(this, data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate651.errors : vErrors.concat(validate651.errors);
errors = vErrors.length;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
let data4 = data.expect;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!(validate684.call(this, data4[key1], {instancePath:instancePath+"/expect/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate684.errors : vErrors.concat(validate684.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "object"},schema:schema61.properties.expect.type,parentSchema:schema61.properties.expect,data:data4};
vErrors = noteError(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
vErrors = noteError(vErrors, err11);
errors++;
}
validate650.errors = vErrors;
return errors === 0;
}
validate650.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return { scheme: check_scheme, assessment: check_assessment, case: check_case };
}
